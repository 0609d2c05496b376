package com.studiosync.local.bench.load;

/**
 * What a load brought.
 *
 * @param perSecond answers in a second
 * @param p50 median time of an answer, in milliseconds
 * @param p99 what ninety-nine of a hundred answers stayed within, in milliseconds
 * @param failures answers that were no success, and requests without one
 */
public record Throughput(double perSecond, double p50, double p99, long failures) {

    public Throughput requireSuccess(Target target) {
        if (failures > 0) {
            throw new IllegalStateException(
                    "%d requests to %s were not answered with success, so the figures say nothing"
                            .formatted(failures, target.url()));
        }
        return this;
    }
}
