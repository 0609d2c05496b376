package com.studiosync.identity.sessions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sessions live. */
@ConfigMapping(prefix = "studiosync.sessions")
public interface SessionConfig {

    /** How long after signing in the password is asked for again. */
    @WithDefault("30d")
    Duration lifetime();

    /** How long a replaced refresh token still gets the same successor. */
    @WithDefault("10s")
    Duration refreshGrace();
}
