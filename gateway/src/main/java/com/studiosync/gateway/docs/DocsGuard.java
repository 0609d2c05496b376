package com.studiosync.gateway.docs;

import com.studiosync.gateway.visits.SecurityHeaders;
import com.studiosync.gateway.visits.Visit;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Keeps the documentation on the platform's own host, and lets its page load what it brings along. */
@Singleton
public class DocsGuard implements Handler<RoutingContext> {

    private static final String OWN_PARTS_ONLY = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public void handle(RoutingContext routing) {
        if (!Visit.of(routing).isOnPlatformHost()) {
            throw Problems.notFound("path");
        }
        routing.response().putHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, OWN_PARTS_ONLY);
        routing.next();
    }
}
