package com.studiosync.platform.timetables;

import java.time.Instant;

/**
 * A stretch of time on the world's clock, never empty.
 *
 * @param from the first moment in it
 * @param to the first moment after it
 */
public record Period(Instant from, Instant to) {

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A period without a moment in it");
        }
    }
}
