package com.studiosync.identity.emailchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How an address is changed. */
@ConfigMapping(prefix = "studiosync.email-change")
public interface EmailChangeConfig {

    /** How long the link that confirms the new address is good. */
    @WithDefault("24h")
    Duration confirmationLifetime();
}
