package com.studiosync.identity.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What access tokens are like. */
@ConfigMapping(prefix = "studiosync.access-tokens")
public interface AccessTokenConfig {

    /** How long an access token is good. */
    @WithDefault("15m")
    Duration lifetime();
}
