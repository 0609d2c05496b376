package com.studiosync.identity.invitations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How invitations are bounded. */
@ConfigMapping(prefix = "studiosync.invitations")
public interface InvitationConfig {

    /** How long an invitation is good after it was sent. */
    @WithDefault("14d")
    Duration lifetime();

    /** How long one is kept after it was accepted or revoked, or has expired. */
    @WithDefault("90d")
    Duration retention();

    /** How many may be pending in one studio. */
    @WithDefault("1000")
    @Min(1)
    @Max(100_000)
    int pending();
}
