package com.studiosync.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events get from the outbox to the broker. */
@ConfigMapping(prefix = "studiosync.outbox")
public interface OutboxConfig {

    /** Switch off to leave publishing to other replicas. */
    @WithDefault("true")
    boolean relay();

    /** How many events are under way to the broker at once. */
    @WithDefault("1000")
    int batchSize();

    /** How long to wait for a wake-up before looking anyway, and for leadership before asking again. */
    @WithDefault("1s")
    Duration pollInterval();

    /** How long to wait after a failure. */
    @WithDefault("1s")
    Duration retryDelay();
}
