package com.studiosync.local.bench;

import java.util.Collection;

/**
 * How well two kinds of calls can be told apart by how long they take: the chance that one of the first kind takes longer
 * than one of the second (the area under the ROC curve). 0.5 means not at all, 0 or 1 means every time.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Mann%E2%80%93Whitney_U_test">Mann–Whitney U test</a>
 */
record Separation(Latencies first, Latencies second) {

    private static final double HALF = 0.5;
    private static final double NOISE_WIDTH = 1.96;

    static Separation of(Collection<Double> first, Collection<Double> second) {
        return new Separation(Latencies.of(first), Latencies.of(second));
    }

    double chance() {
        double longer = 0;
        for (double one : first.sorted()) {
            for (double other : second.sorted()) {
                longer += one > other ? 1 : one == other ? HALF : 0;
            }
        }
        return longer / first.sorted().size() / second.sorted().size();
    }

    /** How far from 0.5 the chance gets by mere luck, in 19 of 20 measurements. */
    double noise() {
        double m = first.sorted().size();
        double n = second.sorted().size();
        return NOISE_WIDTH * Math.sqrt((m + n + 1) / (12 * m * n));
    }

    @Override
    public String toString() {
        return "%.2f (0.50 +- %.2f is noise): known p50 %.1f p95 %.1f ms, unknown p50 %.1f p95 %.1f ms"
                .formatted(
                        chance(),
                        noise(),
                        first.percentile(0.5),
                        first.percentile(0.95),
                        second.percentile(0.5),
                        second.percentile(0.95));
    }
}
