package com.studiosync.profile.recordings.streams;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets uploads of audio, and nothing else, past the limit that the HTTP layer has for all bodies. It looks at the declared
 * length alone, so that is put aside; how long the body really is, is measured while it comes in.
 */
@ApplicationScoped
class AudioDoor {

    private static final String UPLOADS = "/api/v1/students/[^/]+/recordings/[^/]+/audio";
    private static final String LENGTH = AudioDoor.class.getName();

    /** After the request id, before the limit of the HTTP layer. */
    private static final int BEFORE_THE_LIMIT = -10;

    /** A client that is refused in the middle of its upload can read why, before the connection is closed. */
    private static final int MOMENT_MILLIS = 250;

    void open(@Observes Router router) {
        router.putWithRegex(UPLOADS).order(BEFORE_THE_LIMIT).handler(AudioDoor::let);
    }

    /** How long the body is said to be, or -1 where that is not said. */
    static long declaredLength(RoutingContext routing) {
        return routing.<Long>get(LENGTH, -1L);
    }

    private static void let(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            routing.put(LENGTH, Long.parseLong(length));
            request.headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        routing.addHeadersEndHandler(answered -> {
            if (!request.isEnded()) {
                routing.response().putHeader(HttpHeaders.CONNECTION, "close");
                routing.addEndHandler(over -> routing.vertx().setTimer(MOMENT_MILLIS, later -> close(request)));
            }
        });
        routing.next();
    }

    private static void close(HttpServerRequest request) {
        request.connection().close();
    }
}
