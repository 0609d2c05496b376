package com.studiosync.profile.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the audit trail reaches back. */
@ConfigMapping(prefix = "studiosync.audit")
public interface AuditConfig {

    /** How long an entry is kept; the database keeps each for 30 days at the least. */
    @WithDefault("365d")
    Duration retention();
}
