package com.studiosync.platform.limits;

import io.github.bucket4j.Bucket;
import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;

/** So many in such a time, as {@code 120/1m}: all at once or spread out, and what was used comes back evenly. */
public record Allowance(int times, Duration period) {

    public Allowance {
        if (times < 1 || period == null || period.toMillis() < 1) {
            throw new IllegalArgumentException("an allowance needs at least one, in at least a millisecond");
        }
    }

    /** Reads a setting. */
    public static Allowance parse(CharSequence text) {
        String[] parts = text.toString().split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no allowance such as 120/1m");
        }
        return new Allowance(Integer.parseInt(parts[0].strip()), DurationConverter.parseDuration(parts[1].strip()));
    }

    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                .build();
    }
}
