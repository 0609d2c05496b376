package com.studiosync.gateway.pages;

import com.studiosync.gateway.visits.Visit;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * The pages by name. Those that a link in a mail leads to change nothing when they are read, because mail scanners read
 * links too: their buttons do.
 */
@Singleton
public class Pages {

    private static final int TEMPORARY_REDIRECT = 307;
    private static final String STUDIO = "/api/v1/public/studio";

    private final Page home = Page.load("home");

    public void home(RoutingContext routing) {
        if (Visit.of(routing).isOnPlatformHost()) {
            home.show(routing);
        } else {
            routing.response()
                    .setStatusCode(TEMPORARY_REDIRECT)
                    .putHeader(HttpHeaders.LOCATION, STUDIO)
                    .end();
        }
    }

    /** A page of the platform's own host. */
    public Handler<RoutingContext> onPlatform(String name) {
        Page page = Page.load(name);
        return routing -> {
            if (Visit.of(routing).isOnPlatformHost()) {
                page.show(routing);
            } else {
                routing.next();
            }
        };
    }

    /** A page of the platform's host and of every studio's. */
    public Handler<RoutingContext> anywhere(String name) {
        return Page.load(name)::show;
    }
}
