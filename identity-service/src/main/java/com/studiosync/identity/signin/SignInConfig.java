package com.studiosync.identity.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What signing in sets off. */
@ConfigMapping(prefix = "studiosync.sign-in")
public interface SignInConfig {

    /** How long the link is good that the owner of an unusable password gets unasked, and may well find the next day. */
    @WithDefault("24h")
    Duration offeredResetLifetime();
}
