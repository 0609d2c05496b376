package com.studiosync.local.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Durations in milliseconds, to be read by their percentiles. */
record Latencies(List<Double> sorted) {

    static Latencies of(Collection<Double> millis) {
        return new Latencies(millis.stream().sorted().toList());
    }

    /** How long a call takes that somebody makes again and again, with pauses, until it is over. */
    static Latencies until(BooleanSupplier over, Runnable call) {
        List<Double> millis = new ArrayList<>();
        while (!over.getAsBoolean()) {
            long begin = System.nanoTime();
            call.run();
            millis.add((System.nanoTime() - begin) / 1e6);
            Pause.briefly();
        }
        return of(millis);
    }

    /** The duration that this share of all stays within; nearest rank. */
    double percentile(double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return "p50 %.0f ms, p99 %.0f ms, max %.0f ms (%d)"
                .formatted(percentile(0.5), percentile(0.99), percentile(1), sorted.size());
    }
}
