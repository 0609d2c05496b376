package com.studiosync.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** A request's body on its way to the service: as fast as both sides can, and it has to move. */
final class Upload {

    private final HttpServerRequest request;
    private final HttpClientRequest asked;
    private final CountedStream body;

    Upload(HttpServerRequest request, HttpClientRequest asked, CountedStream body) {
        this.request = request;
        this.asked = asked;
        this.body = body;
    }

    /** Succeeds when all was sent. It fails when the client broke off, sent too much, or when nothing moved for so long. */
    Future<Void> send(Vertx vertx, long patienceMillis) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            asked.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        } else if (isWithoutBody() || request.isEnded()) {
            request.resume();
            return asked.end();
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        long watch = vertx.setPeriodic(patienceMillis, tick -> body.requireProgress());
        return body.onFirst(() -> asked.setChunked(length == null))
                .pipe()
                .endOnFailure(false)
                .to(asked)
                .onComplete(over -> vertx.cancelTimer(watch));
    }

    private boolean isWithoutBody() {
        return request.version() != HttpVersion.HTTP_2 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
