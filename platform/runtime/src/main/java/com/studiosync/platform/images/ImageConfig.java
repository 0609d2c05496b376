package com.studiosync.platform.images;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much uploaded pictures may ask of a process. */
@ConfigMapping(prefix = "studiosync.images")
public interface ImageConfig {

    /** How many pictures are cleaned at once; each can take 80 MB of the heap meanwhile. */
    @WithDefault("1")
    @Min(1)
    @Max(16)
    int threads();

    /** How many pictures may wait, each with its bytes in memory; what comes on top is told to try again. */
    @WithDefault("8")
    @Min(1)
    @Max(1_000)
    int queue();

    /** What a client that is sent away is told to wait. */
    @WithDefault("5s")
    Duration retryAfter();

    /** How many pixels a side of an upload may have. */
    @WithDefault("8192")
    @Min(1)
    @Max(65_535)
    int maxSide();

    /** How many millions of pixels an upload may have; the largest that phones take by themselves have 24.5. */
    @WithDefault("25")
    @Min(1)
    @Max(100)
    int maxMegapixels();
}
