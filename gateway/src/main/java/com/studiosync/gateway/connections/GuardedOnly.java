package com.studiosync.gateway.connections;

import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Refuses what was read by a decoder that is not the strict one: a guard that is not there must not go unnoticed. */
@Singleton
public class GuardedOnly implements Handler<RoutingContext> {

    private static final Duration RETRY = Duration.ofSeconds(1);

    @Override
    public void handle(RoutingContext routing) {
        if (routing.request().version() != HttpVersion.HTTP_2 && !isGuarded(routing)) {
            routing.response().putHeader("Connection", "close");
            throw Problems.unavailable("The gateway is about to start.", RETRY);
        }
        routing.next();
    }

    private static boolean isGuarded(RoutingContext routing) {
        HttpServerConnection connection =
                (HttpServerConnection) routing.request().connection();
        return connection.channelHandlerContext().pipeline().get(StrictDecoder.class) != null;
    }
}
