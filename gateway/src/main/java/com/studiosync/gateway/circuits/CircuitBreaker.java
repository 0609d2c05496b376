package com.studiosync.gateway.circuits;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Stops asking a service that gave no answer many times in a row, so that nobody waits for it in vain and it can come back
 * without a crowd at its door. From time to time one request tries; if it is answered, all go again. An answer is any
 * answer, a 500 as well: what counts is whether somebody is there.
 */
public final class CircuitBreaker {

    private static final Logger LOG = Logger.getLogger(CircuitBreaker.class);
    private static final long CLOSED = 0;

    /** In the order in which metrics count them. */
    public enum State {
        CLOSED,
        /** The next request tries. */
        HALF_OPEN,
        OPEN
    }

    private final String service;
    private final int tolerated;
    private final long openMillis;
    private final Clock clock;
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private final AtomicLong nextTryMillis = new AtomicLong(CLOSED);

    /**
     * Closed.
     *
     * @param tolerated failures in a row that open it
     * @param open how long nobody asks then, and after each attempt that was not answered yet
     */
    public CircuitBreaker(String service, int tolerated, Duration open, Clock clock) {
        this.service = service;
        this.tolerated = tolerated;
        this.openMillis = open.toMillis();
        this.clock = clock;
    }

    /** Whether the service may be asked now. */
    public boolean letsThrough() {
        long nextTry = nextTryMillis.get();
        return nextTry == CLOSED || triesNow(nextTry, now());
    }

    /** One of those who ask in the same moment, and nobody after it for a while. */
    private boolean triesNow(long nextTry, long now) {
        return now >= nextTry && nextTryMillis.compareAndSet(nextTry, now + openMillis);
    }

    /** There was an answer. */
    public void answered() {
        if (failuresInARow.get() != 0) {
            failuresInARow.set(0);
        }
        if (nextTryMillis.get() != CLOSED && nextTryMillis.getAndSet(CLOSED) != CLOSED) {
            LOG.infof("%s-service answers again", service);
        }
    }

    /** There was no answer. */
    public void failed() {
        if (failuresInARow.incrementAndGet() >= tolerated && nextTryMillis.compareAndSet(CLOSED, now() + openMillis)) {
            LOG.warnf(
                    "%s-service gave no answer %d times in a row; one request tries every %d ms. Is it up?",
                    service, tolerated, openMillis);
        }
    }

    public State state() {
        long nextTry = nextTryMillis.get();
        if (nextTry == CLOSED) {
            return State.CLOSED;
        }
        return now() < nextTry ? State.OPEN : State.HALF_OPEN;
    }

    /** Not {@link Clock#millis}: the clock of the platform ticks in microseconds, and that of the JDK divides by zero then. */
    private long now() {
        return clock.instant().toEpochMilli();
    }
}
