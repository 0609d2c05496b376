package com.studiosync.gateway.pages;

import com.studiosync.gateway.visits.Visit;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The pages by their paths. The one that a verification link leads to changes nothing when it is read, because mail
 * scanners read links too: its button does.
 */
@ApplicationScoped
public class Pages {

    private static final int TEMPORARY_REDIRECT = 307;
    private static final String STUDIO = "/api/v1/public/studio";

    private final Page home = Page.load("home.html");
    private final Page verifyEmail = Page.load("verify-email.html");

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

    public void verifyEmail(RoutingContext routing) {
        if (Visit.of(routing).isOnPlatformHost()) {
            verifyEmail.show(routing);
        } else {
            routing.next();
        }
    }
}
