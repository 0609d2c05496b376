package com.studiosync.gateway.proxy;

import com.studiosync.gateway.routes.Route;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Refuses a body that says that it is too long; one that does not say is counted while it streams. */
@Singleton
public class BodyLimit implements Handler<RoutingContext> {

    private final long limit;

    BodyLimit(ProxyConfig config) {
        this.limit = config.maxBodySize().asLongValue();
    }

    /** In bytes: the route's own, else the one of all. */
    long of(RoutingContext routing) {
        return Route.of(routing).maxBodySize().orElse(limit);
    }

    static ProblemException exceeded(long limit) {
        return Problems.of(ProblemType.TOO_LARGE, "A request body may have " + limit + " bytes.");
    }

    @Override
    public void handle(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > of(routing)) {
            throw exceeded(of(routing));
        }
        routing.next();
    }
}
