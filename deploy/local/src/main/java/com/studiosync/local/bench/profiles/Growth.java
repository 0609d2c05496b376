package com.studiosync.local.bench.profiles;

import com.studiosync.local.bench.load.LoadTool;
import com.studiosync.local.bench.load.Target;
import com.studiosync.local.bench.load.Throughput;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
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
        Map<String, Double> few = p99(service, tokens);
        schools.growTo(studios);
        Map<String, Double> many = p99(service, tokens);
        out.accept("p99 in ms of reads, %d connections, load by %s".formatted(CONNECTIONS, load.name()));
        out.accept("%-34s %16s %16s %9s".formatted("", before + " studios", studios + " studios", "growth"));
        few.forEach((name, small) ->
                out.accept("%-34s %16.2f %16.2f %9.2f".formatted(name, small, many.get(name), many.get(name) / small)));
        out.accept("Target: growth of at most 1.3");
    }

    private Map<String, Double> p99(URI service, OwnTokens tokens) {
        Map<String, List<Target>> reads = new LinkedHashMap<>();
        Reads all = new Reads(service, tokens);
        schools.some(SAMPLES).forEach(sample -> all.all(sample)
                .forEach((name, target) ->
                        reads.computeIfAbsent(name, first -> new ArrayList<>()).add(target)));
        reads.values().forEach(targets -> load.load(targets, CONNECTIONS, WARM_UP));
        Map<String, List<Double>> found = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            reads.forEach((name, targets) -> {
                Throughput answers = load.load(targets, CONNECTIONS, TURN).requireSuccess(targets.get(0));
                found.computeIfAbsent(name, first -> new ArrayList<>()).add(answers.p99());
            });
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        found.forEach((name, rounds) ->
                medians.put(name, rounds.stream().sorted().toList().get(ROUNDS / 2)));
        return medians;
    }
}
