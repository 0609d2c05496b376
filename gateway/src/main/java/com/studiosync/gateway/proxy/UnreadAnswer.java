package com.studiosync.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Notices an answer that its client stopped reading. An older connection ends by its idle time-out then; a stream of HTTP/2
 * could be left standing, its connection kept busy, and hold a place and a connection to the service for ever.
 */
final class UnreadAnswer {

    private final HttpServerResponse answer;
    private long writtenBefore = -1;

    private UnreadAnswer(HttpServerResponse answer) {
        this.answer = answer;
    }

    /** Until all was sent: gives up when nothing of it could be written for so long. */
    static void watch(Future<Void> sent, RoutingContext routing, long patienceMillis, Runnable giveUp) {
        if (routing.request().version() != HttpVersion.HTTP_2 || sent.isComplete()) {
            return;
        }
        UnreadAnswer unread = new UnreadAnswer(routing.response());
        long watch = routing.vertx().setPeriodic(patienceMillis, tick -> {
            if (unread.stands()) {
                giveUp.run();
            }
        });
        sent.onComplete(over -> routing.vertx().cancelTimer(watch));
    }

    private boolean stands() {
        if (answer.ended() || answer.closed() || !answer.writeQueueFull()) {
            return false;
        }
        boolean stands = answer.bytesWritten() == writtenBefore;
        writtenBefore = answer.bytesWritten();
        return stands;
    }
}
