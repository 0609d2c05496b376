package com.studiosync.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** The limits of the connection pool, beside Quarkus' own {@code quarkus.datasource.reactive.max-size}. */
@ConfigMapping(prefix = "studiosync.database.pool")
public interface PoolConfig {

    /** How many requests may wait for a connection; what comes on top is told to try again. */
    @WithDefault("256")
    @Min(1)
    int waiting();

    /** How long a request waits for a connection. */
    @WithDefault("5s")
    Duration patience();
}
