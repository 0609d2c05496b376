package com.studiosync.identity.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How accounts come to be. */
@ConfigMapping(prefix = "studiosync.accounts")
public interface AccountConfig {

    /** How long the link that confirms an address is good. */
    @WithDefault("24h")
    Duration verificationLifetime();
}
