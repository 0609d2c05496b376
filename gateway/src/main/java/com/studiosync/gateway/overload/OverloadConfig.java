package com.studiosync.gateway.overload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How many requests may be under way at once. */
@ConfigMapping(prefix = "studiosync.gateway.overload")
public interface OverloadConfig {

    /** To all services together. */
    @Positive
    @WithDefault("1024")
    int inFlight();

    /** To one service: what it can answer in a fraction of a second, so that none waits long. */
    @Positive
    @WithDefault("256")
    int perService();
}
