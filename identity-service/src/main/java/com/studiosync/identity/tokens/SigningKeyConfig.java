package com.studiosync.identity.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How signing keys follow one another. */
@ConfigMapping(prefix = "studiosync.signing-keys")
public interface SigningKeyConfig {

    /** How long a key is published before it signs: longer than anybody keeps the key set without reading it again. */
    @WithDefault("10m")
    Duration publishAhead();

    /** How long a key signs until the next one is made. */
    @WithDefault("90d")
    Duration rotateEvery();
}
