package com.studiosync.platform.tokens;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How access tokens are verified. */
@ConfigMapping(prefix = "studiosync.tokens")
public interface TokenConfig {

    /** The {@code iss} that tokens must have: the platform's public address. */
    @WithDefault("${studiosync.platform-url}")
    String issuer();

    /** Where identity-service publishes its keys; not needed in identity-service itself. */
    Optional<URI> jwksUrl();

    /** How often the keys are read again. */
    @WithDefault("60s")
    Duration jwksRefresh();

    /** How far the clocks of two machines may differ. */
    @WithDefault("10s")
    Duration clockSkew();
}
