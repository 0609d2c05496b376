package com.studiosync.studio.founding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How freely studios can be founded. */
@ConfigMapping(prefix = "studiosync.founding")
public interface FoundingConfig {

    /** How many studios one account can found. */
    @Min(1)
    @WithDefault("10")
    int studiosPerAccount();
}
