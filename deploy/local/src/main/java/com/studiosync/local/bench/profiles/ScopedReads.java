package com.studiosync.local.bench.profiles;

import com.studiosync.local.bench.load.LoadTool;
import com.studiosync.local.bench.load.Target;
import com.studiosync.local.bench.load.Throughput;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads by id in a second over 32 connections: with the token verified and in the scope of a studio, by people with
 * different roles, beside the bare select of the same row. All take turns, so that what else the machine does meets all
 * alike.
 */
final class ScopedReads {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final String BARE = "bare select of a student";

    private final LoadTool load;
    private final Consumer<String> out;

    ScopedReads(LoadTool load, Consumer<String> out) {
        this.load = load;
        this.out = out;
    }

    void measure(URI service, URI yardstick, Sample sample, OwnTokens tokens) {
        Map<String, Target> targets = new LinkedHashMap<>();
        targets.put(BARE, Target.of(yardstick, "/studios/%s/students/%s".formatted(sample.studio(), sample.student())));
        new Reads(service, tokens).byId(sample).forEach((name, target) -> targets.put(name, target));
        targets.values().forEach(target -> load.load(target, CONNECTIONS, WARM_UP));
        Map<String, List<Throughput>> found = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            out.accept("round %d of %d".formatted(round, ROUNDS));
            targets.forEach((name, target) -> found.computeIfAbsent(name, first -> new ArrayList<>())
                    .add(load.load(target, CONNECTIONS, TURN).requireSuccess(target)));
        }
        print(found);
    }

    private void print(Map<String, List<Throughput>> found) {
        out.accept("Reads by id, %d connections, load by %s".formatted(CONNECTIONS, load.name()));
        out.accept("%-34s %12s %9s %9s %9s".formatted("", "requests/s", "of bare", "p50 ms", "p99 ms"));
        double yardstick = median(found.get(BARE)).perSecond();
        found.forEach((name, rounds) -> {
            Throughput one = median(rounds);
            out.accept("%-34s %12.0f %9.2f %9.2f %9.2f"
                    .formatted(name, one.perSecond(), one.perSecond() / yardstick, one.p50(), one.p99()));
        });
        out.accept("Target: 0.50 of the bare select");
    }

    private static Throughput median(List<Throughput> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Throughput::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }
}
