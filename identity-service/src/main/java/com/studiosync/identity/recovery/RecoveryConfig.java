package com.studiosync.identity.recovery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a forgotten password is replaced. */
@ConfigMapping(prefix = "studiosync.recovery")
public interface RecoveryConfig {

    /** How long the link in the mail is good. */
    @WithDefault("1h")
    Duration resetLifetime();
}
