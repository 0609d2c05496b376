package com.studiosync.identity.origin;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells where the request under way comes from. */
@ApplicationScoped
public class Origins {

    private static final int LONGEST_USER_AGENT = 256;

    private final CurrentVertxRequest current;

    Origins(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The origin of the request under way; outside of one, as in a consumer, nothing is known of it. */
    public Origin current() {
        RoutingContext routing = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return routing == null ? Origin.NOWHERE : of(routing.request());
    }

    private static Origin of(HttpServerRequest request) {
        String address =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        return new Origin(address, printable(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    private static String printable(String userAgent) {
        return userAgent == null
                ? null
                : userAgent
                        .substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT))
                        .replaceAll("[^\\x20-\\x7E]", "?");
    }
}
