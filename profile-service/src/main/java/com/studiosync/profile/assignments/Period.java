package com.studiosync.profile.assignments;

import java.time.LocalDate;

/**
 * The days on which an assignment holds; none when it was ended on the day it began.
 *
 * @param from the first of them
 * @param until the first day after them, or {@code null} while no end is known
 */
public record Period(LocalDate from, LocalDate until) {

    /** Whether it no longer holds on that day. */
    boolean hasEnded(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
