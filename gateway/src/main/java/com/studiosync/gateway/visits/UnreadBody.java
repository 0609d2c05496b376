package com.studiosync.gateway.visits;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What becomes of a body that nobody wants any more: a short one is read, so that the connection can stay; after a long
 * one the connection is closed, a moment later than the answer, so that the client can still read that.
 */
public final class UnreadBody {

    private static final int WORTH_READING_TO_THE_END = 64 * 1024;
    private static final int MOMENT_MILLIS = 250;

    private UnreadBody() {}

    /** To be called before the answer is written. */
    public static void leave(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        request.resume();
        if (!request.isEnded() && mayBeLong(request)) {
            HttpConnection connection = request.connection();
            Vertx vertx = routing.vertx();
            routing.response().putHeader(HttpHeaders.CONNECTION, "close");
            routing.addEndHandler(answered -> vertx.setTimer(MOMENT_MILLIS, later -> connection.close()));
        }
    }

    private static boolean mayBeLong(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : Long.parseLong(length) > WORTH_READING_TO_THE_END;
    }
}
