package com.studiosync.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long the audit trail reaches back. */
@ConfigMapping(prefix = "studiosync.audit")
public interface AuditConfig {

    /** How long an entry is kept; the database keeps each for 30 days at the least. */
    @WithDefault("365d")
    @DurationMin(days = 30)
    Duration retention();
}
