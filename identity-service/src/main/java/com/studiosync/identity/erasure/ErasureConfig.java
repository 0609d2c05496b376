package com.studiosync.identity.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When accounts are erased. */
@ConfigMapping(prefix = "studiosync.erasure")
public interface ErasureConfig {

    /** How long its owner can call an erasure off. */
    @WithDefault("14d")
    Duration grace();

    /** How long to wait when a studio would be left without an admin. */
    @WithDefault("1d")
    Duration postponement();
}
