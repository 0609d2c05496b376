package com.studiosync.testing;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How tests wait for conditions: for long, as machines are busy now and then, and without Awaitility's pauses of a tenth of
 * a second, which add up to minutes in a module's tests.
 */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Patience() {}

    static void applies() {
        Awaitility.setDefaultTimeout(LIMIT);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(PAUSE);
    }
}
