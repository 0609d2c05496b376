package com.studiosync.profile.recordings.storage;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How much audio may ask of a process and of its database. */
@ConfigMapping(prefix = "studiosync.audio")
public interface AudioConfig {

    /** The longest file; the gateway has a limit of its own for this route. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** How many uploads may be under way, each with a piece of 256 KiB in memory; what comes on top is told to try again. */
    @WithDefault("8")
    @Min(1)
    @Max(256)
    int uploads();

    /** How many files may be on their way out, each with a piece in memory. */
    @WithDefault("64")
    @Min(1)
    @Max(1_024)
    int downloads();

    /** How many connections pieces are written and read with at once; fewer than the pool has, so that others find one. */
    @WithDefault("4")
    @Min(1)
    @Max(64)
    int connections();

    /** How long an upload may take; what is left behind is removed after an hour. */
    @WithDefault("10m")
    @DurationMin(seconds = 1)
    @DurationMax(minutes = 30)
    Duration uploadTime();

    /** What a client that is sent away is told to wait. */
    @WithDefault("5s")
    Duration retryAfter();
}
