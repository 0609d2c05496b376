package com.studiosync.gateway.visits;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** An answer that stops in the middle, and must not look whole: one stream of HTTP/2 ends, or all of an older connection. */
public final class BrokenAnswer {

    private static final long INTERNAL_ERROR = 2;

    private BrokenAnswer() {}

    /** Also ends the visit, if it goes on. */
    public static void end(RoutingContext routing) {
        if (routing.request().version() == HttpVersion.HTTP_2) {
            routing.response().reset(INTERNAL_ERROR);
        } else {
            routing.request().connection().close();
        }
    }
}
