package com.studiosync.gateway.proxy;

import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.concurrent.TimeoutException;

/**
 * A body that fails when it gets longer than allowed, so that a chunked one cannot go around the limit, or when it stops
 * in the middle.
 */
final class CountedStream implements ReadStream<Buffer> {

    private static final ProblemType STALLED = new ProblemType("request-timeout", "The request came too slowly", 408);

    private final ReadStream<Buffer> body;
    private final long limit;
    private Handler<Throwable> onFailure = failure -> {};
    private Runnable onFirst = () -> {};
    private long read;
    private long readBefore;
    private boolean paused;
    private boolean failed;

    CountedStream(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    /** What to do before the first piece is passed on. */
    CountedStream onFirst(Runnable action) {
        onFirst = action;
        return this;
    }

    /** Fails the stream when nothing was read since the last time: the client's fault, unless the reader asked to wait. */
    void requireProgress() {
        if (read == readBefore) {
            fail(paused ? new TimeoutException("The service reads no further") : stalled());
        }
        readBefore = read;
    }

    private static ProblemException stalled() {
        return Problems.of(STALLED, "The body stopped before its end.");
    }

    private void fail(Throwable cause) {
        if (!failed) {
            failed = true;
            onFailure.handle(cause);
        }
    }

    private Handler<Buffer> counting(Handler<Buffer> handler) {
        return chunk -> {
            if (chunk.length() == 0) {
                // HTTP/2 has pieces without content, and what is to be done before the first one is done once.
                return;
            }
            if (read == 0) {
                onFirst.run();
            }
            read += chunk.length();
            if (read > limit) {
                fail(BodyLimit.exceeded(limit));
            } else if (!failed) {
                handler.handle(chunk);
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
        paused = true;
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
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
