package com.studiosync.gateway.connections;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends connections that take too long over the head of a request. A byte now and then does not help them, as it does
 * against an idle time-out. One check is under way for each connection, not one for each request.
 */
final class HeadTimer {

    private static final String TIMED_OUT =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

    private final long limitNanos;
    private ChannelHandlerContext connection;
    private long begunAt = System.nanoTime();
    private boolean underWay = true;
    private boolean isFirst = true;

    HeadTimer(Duration limit) {
        this.limitNanos = limit.toNanos();
    }

    void start(ChannelHandlerContext context) {
        connection = context;
        checkIn(limitNanos);
    }

    void headBegins() {
        if (!underWay) {
            underWay = true;
            begunAt = System.nanoTime();
        }
    }

    void headEnds() {
        underWay = false;
        isFirst = false;
    }

    private void checkIn(long nanos) {
        connection.executor().schedule(this::check, nanos, TimeUnit.NANOSECONDS);
    }

    private void check() {
        if (!connection.channel().isActive()) {
            return;
        }
        long left = underWay ? limitNanos - (System.nanoTime() - begunAt) : limitNanos;
        if (left > 0) {
            checkIn(left);
        } else if (isFirst) {
            connection
                    .writeAndFlush(Unpooled.copiedBuffer(TIMED_OUT, StandardCharsets.US_ASCII))
                    .addListener(ChannelFutureListener.CLOSE);
        } else {
            // An answer to an earlier request may be under way: nothing can be said in between.
            connection.close();
        }
    }
}
