package com.studiosync.platform.images;

import com.studiosync.platform.problems.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** The cleaner with its settings' defaults, for pictures of at most 1 MB that are kept at 100 pixels a side. */
final class TestCleaner {

    static final ImageLimits LIMITS = new ImageLimits(1_000_000, 100);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ImageCleaner CLEANER = with(Map.of());

    private TestCleaner() {}

    static ImageCleaner with(Map<String, String> settings) {
        ImageConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ImageConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(ImageConfig.class);
        return new ImageCleaner(config, new SimpleMeterRegistry());
    }

    static CleanImage clean(byte[] upload) {
        return clean(upload, LIMITS);
    }

    static CleanImage clean(byte[] upload, ImageLimits limits) {
        return CLEANER.clean(upload, limits).await().atMost(PATIENCE);
    }

    /** The status and type with which an upload is refused, or 200 when it is taken. */
    static String outcome(byte[] upload) {
        try {
            clean(upload);
            return "200";
        } catch (ProblemException refused) {
            return refused.type().status() + " " + refused.type().slug();
        }
    }
}
