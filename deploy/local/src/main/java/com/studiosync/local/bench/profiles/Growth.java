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

/** What ninety-nine of a hundred answers stay within, while there are few studios and once there are many. */
final class Growth {

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final int SAMPLES = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration TURN = Duration.ofSeconds(3);

    private final Schools schools;
    private final LoadTool load;
    private final Consumer<String> out;

    Growth(Schools schools, LoadTool load, Consumer<String> out) {
        this.schools = schools;
        this.load = load;
        this.out = out;
    }

    /** Measures, lets the number of studios grow, measures again, and prints both. */
    void measure(URI service, OwnTokens tokens, int studios) {
        int before = schools.studios();
        Map<String, Throughput> few = answers(service, tokens);
        schools.growTo(studios);
        Map<String, Throughput> many = answers(service, tokens);
        out.accept("Reads of %d studios and of %d, %d connections, load by %s"
                .formatted(before, studios, CONNECTIONS, load.name()));
        out.accept(
                "%-34s %9s %9s %9s %9s %9s %9s".formatted("", "p50 ms", "then", "growth", "p99 ms", "then", "growth"));
        few.forEach((name, small) -> print(name, small, many.get(name)));
        out.accept("Target: p99 grows to at most 1.3 of what it was");
    }

    private void print(String name, Throughput small, Throughput large) {
        out.accept("%-34s %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f"
                .formatted(
                        name,
                        small.p50(),
                        large.p50(),
                        large.p50() / small.p50(),
                        small.p99(),
                        large.p99(),
                        large.p99() / small.p99()));
    }

    private Map<String, Throughput> answers(URI service, OwnTokens tokens) {
        Map<String, List<Target>> reads = new LinkedHashMap<>();
        Reads all = new Reads(service, tokens);
        schools.some(SAMPLES).forEach(sample -> all.all(sample)
                .forEach((name, target) ->
                        reads.computeIfAbsent(name, first -> new ArrayList<>()).add(target)));
        reads.values().forEach(targets -> load.load(targets, CONNECTIONS, WARM_UP));
        Map<String, List<Throughput>> found = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            reads.forEach((name, targets) -> found.computeIfAbsent(name, first -> new ArrayList<>())
                    .add(load.load(targets, CONNECTIONS, TURN).requireSuccess(targets.get(0))));
        }
        Map<String, Throughput> medians = new LinkedHashMap<>();
        found.forEach((name, rounds) -> medians.put(
                name,
                rounds.stream()
                        .sorted(Comparator.comparingDouble(Throughput::p99))
                        .toList()
                        .get(ROUNDS / 2)));
        return medians;
    }
}
