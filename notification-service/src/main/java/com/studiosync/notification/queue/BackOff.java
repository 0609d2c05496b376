package com.studiosync.notification.queue;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses that double up to a limit, spread at random so that what failed together is not tried again together. */
record BackOff(Duration first, Duration max, RandomGenerator random) {

    private static final int MAX_DOUBLINGS = 20;

    /** Between half of the pause that is due after this attempt and all of it. */
    Duration after(int attempt) {
        long doubled = first.toMillis() << Math.min(attempt - 1, MAX_DOUBLINGS);
        long pause = Math.min(doubled, max.toMillis());
        return Duration.ofMillis(pause / 2 + random.nextLong(pause / 2 + 1));
    }
}
