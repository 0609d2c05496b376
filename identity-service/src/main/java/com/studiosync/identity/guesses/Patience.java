package com.studiosync.identity.guesses;

import java.time.Duration;

/**
 * How failures are answered: the first ones with nothing, each further one with twice the wait of the one before.
 *
 * @param free how many cost nothing
 * @param longest what the wait grows to
 * @param memory a count fades to nothing within this time, evenly, while nothing fails
 */
record Patience(int free, Duration longest, Duration memory) {

    private static final int MOST_DOUBLINGS = 30;

    /** How long after the last of so many failures nothing more is tried. */
    Duration waitAfter(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
