package com.studiosync.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Notices an answer that stopped in the middle, because its client reads no further or its service sends no more. An older
 * connection ends by its idle time-out then; a stream of HTTP/2 could be left standing, its connection kept busy, and hold
 * a place and a connection to the service for ever.
 */
final class StalledAnswer {

    private final HttpServerResponse answer;
    private final boolean mayPause;
    private long writtenBefore = -1;

    private StalledAnswer(HttpServerResponse answer, boolean mayPause) {
        this.answer = answer;
        this.mayPause = mayPause;
    }

    /**
     * Until all was sent: gives up when nothing of it could be written for so long.
     *
     * @param mayPause whether it is one that stays open, for which the service may have nothing to tell at times
     */
    static void watch(
            Future<Void> sent, RoutingContext routing, boolean mayPause, long patienceMillis, Runnable giveUp) {
        if (routing.request().version() != HttpVersion.HTTP_2 || sent.isComplete()) {
            return;
        }
        StalledAnswer watched = new StalledAnswer(routing.response(), mayPause);
        long watch = routing.vertx().setPeriodic(patienceMillis, tick -> {
            if (watched.stands()) {
                giveUp.run();
            }
        });
        sent.onComplete(over -> routing.vertx().cancelTimer(watch));
    }

    private boolean stands() {
        if (answer.ended() || answer.closed() || mayPause && !answer.writeQueueFull()) {
            return false;
        }
        boolean stands = answer.bytesWritten() == writtenBefore;
        writtenBefore = answer.bytesWritten();
        return stands;
    }
}
