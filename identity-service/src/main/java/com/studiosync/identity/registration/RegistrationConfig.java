package com.studiosync.identity.registration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How accounts come to be. */
@ConfigMapping(prefix = "studiosync.registration")
public interface RegistrationConfig {

    /** How long the link that confirms an address is good. */
    @WithDefault("24h")
    Duration verificationLifetime();

    /** What a new account needs before it can be used. */
    @WithDefault("required")
    Verification verification();

    /** How long an account is kept that is neither confirmed nor signed in to, unless nobody has to confirm any. */
    @WithDefault("30d")
    Duration unconfirmedRetention();
}
