package com.studiosync.gateway.visits;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * What becomes of a body that nobody wants any more: a short one is read, so that the connection can stay; after a long
 * one, or one that waits to be called for, the connection is closed, a moment later than the answer, so that the client
 * can still read that. HTTP/2 only stops the stream.
 */
public final class UnreadBody {

    private static final int WORTH_READING_TO_THE_END = 64 * 1024;
    private static final int MOMENT_MILLIS = 250;
    private static final long NO_ERROR = 0;

    private UnreadBody() {}

    /** To be called before the answer is written. */
    public static void leave(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean ended = request.isEnded();
        request.resume();
        if (request.version() == HttpVersion.HTTP_2) {
            routing.addEndHandler(answered -> stop(request));
        } else if (!ended && !request.isEnded() && mayBeLong(request)) {
            routing.response().putHeader(HttpHeaders.CONNECTION, "close");
            routing.addEndHandler(answered -> closeSoon(routing));
        }
    }

    /** To be called when an answer was written before the body had come to its end. */
    public static void leaveAfter(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.isEnded()) {
            return;
        }
        request.handler(ignored -> {}).resume();
        if (request.version() == HttpVersion.HTTP_2) {
            stop(request);
        } else if (mayBeLong(request)) {
            closeSoon(routing);
        }
    }

    private static void stop(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.response().reset(NO_ERROR);
        }
    }

    private static void closeSoon(RoutingContext routing) {
        HttpConnection connection = routing.request().connection();
        Vertx vertx = routing.vertx();
        vertx.setTimer(MOMENT_MILLIS, later -> connection.close());
    }

    private static boolean mayBeLong(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.EXPECT)
                || (length == null
                        ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        : Long.parseLong(length) > WORTH_READING_TO_THE_END);
    }
}
