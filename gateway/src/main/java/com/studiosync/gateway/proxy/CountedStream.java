package com.studiosync.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that fails when it gets longer than allowed, so that a chunked one cannot go around the limit. */
final class CountedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private Handler<Throwable> onFailure = failure -> {};
    private long read;

    CountedStream(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isTooLong() {
        return read > limit;
    }

    private Handler<Buffer> counting(Handler<Buffer> handler) {
        return chunk -> {
            boolean wasTooLong = isTooLong();
            read += chunk.length();
            if (!isTooLong()) {
                handler.handle(chunk);
            } else if (!wasTooLong) {
                onFailure.handle(BodyLimit.exceeded(limit));
            }
        };
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? failure -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : counting(handler));
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
