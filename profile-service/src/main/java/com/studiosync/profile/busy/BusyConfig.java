package com.studiosync.profile.busy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what is over is remembered. */
@ConfigMapping(prefix = "studiosync.busy-times")
interface BusyConfig {

    /**
     * How long after its end a lesson is known, and a cancelled one after it was told. Longer than dead letters are kept: what
     * is replayed from there must find the later event that it is older than.
     */
    @WithDefault("30d")
    Duration retention();
}
