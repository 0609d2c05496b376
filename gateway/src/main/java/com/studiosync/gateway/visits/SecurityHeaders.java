package com.studiosync.gateway.visits;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells browsers, unless the answer says something of its own. */
@ApplicationScoped
public class SecurityHeaders implements Handler<RoutingContext> {

    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final String NOTHING_TO_LOAD = "default-src 'none'; frame-ancestors 'none'";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final boolean https;

    SecurityHeaders(@ConfigProperty(name = "studiosync.platform-url") URI platform) {
        this.https = "https".equals(platform.getScheme());
    }

    @Override
    public void handle(RoutingContext routing) {
        routing.addHeadersEndHandler(beforeHead -> complete(routing.response().headers()));
        routing.next();
    }

    private void complete(MultiMap headers) {
        putIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        putIfAbsent(headers, "X-Frame-Options", "DENY");
        putIfAbsent(headers, "Referrer-Policy", "no-referrer");
        putIfAbsent(headers, CONTENT_SECURITY_POLICY, NOTHING_TO_LOAD);
        if (https) {
            putIfAbsent(headers, "Strict-Transport-Security", TWO_YEARS);
        }
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
