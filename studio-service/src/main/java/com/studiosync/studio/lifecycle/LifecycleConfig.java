package com.studiosync.studio.lifecycle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How studios end. */
@ConfigMapping(prefix = "studiosync.deletion")
public interface LifecycleConfig {

    /** How long a deletion can be called off. */
    @WithDefault("30d")
    Duration grace();
}
