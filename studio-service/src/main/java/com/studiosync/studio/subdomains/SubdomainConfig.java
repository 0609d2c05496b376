package com.studiosync.studio.subdomains;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What becomes of names that studios leave. */
@ConfigMapping(prefix = "studiosync.subdomains")
public interface SubdomainConfig {

    /** How long the host of a former name redirects; as long nobody else can take the name. */
    @WithDefault("90d")
    Duration redirectFor();

    /** How often a studio can be renamed in that time. */
    @Min(1)
    @WithDefault("5")
    int renames();
}
