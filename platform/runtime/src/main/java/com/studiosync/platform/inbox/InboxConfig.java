package com.studiosync.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How hard a consumer tries. */
@ConfigMapping(prefix = "studiosync.inbox")
public interface InboxConfig {

    /** How often a failing handler is tried again before its event is parked on the dead-letter topic. */
    @WithDefault("4")
    int retries();

    /** The first pause between tries; it doubles. */
    @WithDefault("200ms")
    Duration firstBackOff();

    /** The longest pause between tries. While the database is away, tries go on at this pace without end. */
    @WithDefault("10s")
    Duration maxBackOff();
}
