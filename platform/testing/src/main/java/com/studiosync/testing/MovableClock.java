package com.studiosync.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the application under test: that of the system, until a test moves it. A test that does puts it back, as
 * the application goes on for the next one.
 */
@Singleton
public class MovableClock extends Clock {

    private final Clock system = Clock.systemUTC();

    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant stoppedAt;

    /** One of a test's own, which stands still until the test moves it. */
    public static MovableClock at(Instant instant) {
        MovableClock clock = new MovableClock();
        clock.stopAt(instant);
        return clock;
    }

    /** Moves it, on top of what it was moved before; backwards with a negative duration. */
    public void advance(Duration step) {
        ahead = ahead.plus(step);
    }

    /** Lets it stand still, so that what follows happens in the same instant. */
    public void stop() {
        stoppedAt = system.instant();
    }

    /** The same, in an instant of the test's choice. */
    public void stopAt(Instant instant) {
        ahead = Duration.ZERO;
        stoppedAt = instant;
    }

    /** Lets it go on, at the system's time. */
    public void reset() {
        ahead = Duration.ZERO;
        stoppedAt = null;
    }

    /** As precise as PostgreSQL's timestamps, as in production. */
    @Override
    public Instant instant() {
        Instant stopped = stoppedAt;
        return (stopped == null ? system.instant() : stopped).plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(zone);
    }

    private final class Elsewhere extends Clock {

        private final ZoneId zone;

        private Elsewhere(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return MovableClock.this.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(other);
        }
    }
}
