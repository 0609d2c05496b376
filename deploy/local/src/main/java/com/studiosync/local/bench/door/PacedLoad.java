package com.studiosync.local.bench.door;

import com.studiosync.local.bench.load.Target;
import com.studiosync.local.bench.load.Timings;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** Asks at a pace of its own: a time of half of what can be answered, one of far too much, and half again. */
final class PacedLoad {

    private static final int WARM_UP_SECONDS = 5;
    private static final int BEFORE_SECONDS = 5;
    private static final int STORM_SECONDS = 10;
    private static final int AFTER_SECONDS = 8;
    private static final int NO_ANSWER = 0;

    private PacedLoad() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        Target target = Target.of(URI.create(arguments[0]), arguments[2]).onHost(arguments[1]);
        int easy = Integer.parseInt(arguments[3]);
        int storm = Integer.parseInt(arguments[4]);
        OpenLoop load = new OpenLoop(target);
        load.during(WARM_UP_SECONDS, easy);
        System.out.println("%-22s %10s %8s %10s %9s %9s %9s"
                .formatted("", "offered/s", "answer", "answers/s", "p50 ms", "p99 ms", "max ms"));
        print("before", easy, BEFORE_SECONDS, load.during(BEFORE_SECONDS, easy));
        long begin = System.nanoTime();
        print("storm", storm, STORM_SECONDS, load.during(STORM_SECONDS, storm));
        System.out.println("The last answer of the storm came %.1f s after its end"
                .formatted((System.nanoTime() - begin) / 1e9 - STORM_SECONDS));
        for (int second = 1; second <= AFTER_SECONDS; second++) {
            print("after, second " + second, easy, 1, load.during(1, easy));
        }
    }

    private static void print(String phase, int offered, int seconds, Map<Integer, Timings> answers) {
        new TreeMap<>(answers)
                .forEach((status, timings) -> System.out.println("%-22s %10d %8s %10.1f %9.1f %9.1f %9.1f"
                        .formatted(
                                phase,
                                offered,
                                status == NO_ANSWER ? "none" : status,
                                (double) timings.answers() / seconds,
                                timings.percentile(0.5),
                                timings.percentile(0.99),
                                timings.percentile(1))));
    }
}
