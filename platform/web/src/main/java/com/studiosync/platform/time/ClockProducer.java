package com.studiosync.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The system's clock in UTC, unless a test brings its own. */
@Singleton
public class ClockProducer {

    /** That of PostgreSQL's timestamps, so that what was just written reads back the same. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
