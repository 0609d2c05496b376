package com.studiosync.local.bench.door;

import com.studiosync.local.bench.load.LoadTool;
import com.studiosync.local.bench.load.SlowService;
import com.studiosync.local.bench.load.Target;
import com.studiosync.local.bench.load.Throughput;
import com.studiosync.local.stack.LocalStack;
import com.studiosync.local.stack.Replica;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What passes in a second over 32 connections: small JSON from one origin, through nginx, and through gateways with more
 * or fewer of their parts at work. All are measured in turns, so that what else the machine does meets all alike.
 */
final class Passing {

    private static final String JSON =
            "{\"name\":\"Rock School\",\"url\":\"https://rockschool.studiosync.com\",\"city\":\"Berlin\",\"country\":\"DE\"}";
    private static final String STUDIO_HOST = "rockschool.localhost";
    private static final Map<String, String> NO_LIMITS = Map.of("STUDIOSYNC_GATEWAY_LIMITS_ENABLED", "false");
    /** Everything comes from one address, one account and one studio here. */
    private static final Map<String, String> WIDE_LIMITS = Map.of(
            "STUDIOSYNC_GATEWAY_LIMITS_ADDRESS", "1000000000/1m",
            "STUDIOSYNC_GATEWAY_LIMITS_ACCOUNT", "1000000000/1m",
            "STUDIOSYNC_GATEWAY_LIMITS_STUDIO", "1000000000/1m");

    private static final String NO_ACCESS_LOG = "QUARKUS_LOG_CATEGORY__ACCESS__LEVEL";

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TURN = Duration.ofSeconds(6);

    private final LocalStack stack;
    private final String token;
    private final Path folder;
    private final Consumer<String> out;
    private final LoadTool load;

    Passing(LocalStack stack, String token, Path folder, Consumer<String> out) {
        this.stack = stack;
        this.token = token;
        this.folder = folder;
        this.out = out;
        this.load = LoadTool.best(folder);
    }

    void measure() {
        try (Nginx origin = Nginx.answering(JSON, folder).orElse(null);
                SlowService instead = new SlowService(JSON, CONNECTIONS, Duration.ZERO)) {
            URI address = origin == null ? instead.address() : origin.address();
            try (Nginx unlogged = Nginx.passingOnTo(address, folder).orElse(null);
                    Nginx logged = Nginx.loggingPassingOnTo(address, folder).orElse(null)) {
                List<Row> rows = new ArrayList<>(List.of(Row.withoutLog("origin alone", Target.of(address, "/"))));
                if (unlogged != null && logged != null) {
                    rows.add(Row.withoutLog(Row.NGINX_WITHOUT_LOG, Target.of(unlogged.address(), "/")));
                    rows.add(Row.withLog(Row.NGINX, Target.of(logged.address(), "/")));
                }
                beside(rows, new Doors(stack, address));
            }
        }
    }

    private void beside(List<Row> rows, Doors doors) {
        try (Replica whole = doors.with(WIDE_LIMITS);
                Replica unlimited = doors.with(NO_LIMITS);
                Replica unlogged = doors.with(with(NO_LIMITS, NO_ACCESS_LOG, "OFF"))) {
            rows.add(Row.withoutLog("gateway: platform host, no token", onPlatform(unlogged)));
            rows.add(Row.withoutLog("  + host of a studio", onStudio(unlogged, "/api/v1/public/studio")));
            rows.add(Row.withoutLog(
                    "  + access token", onStudio(unlogged, "/api/v1/studio").withToken(token)));
            rows.add(Row.withLog(
                    "  + access log", onStudio(unlimited, "/api/v1/studio").withToken(token)));
            rows.add(Row.withLog(
                    "  + rate limits (the gateway as it is)",
                    onStudio(whole, "/api/v1/studio").withToken(token)));
            print(rows, measured(rows));
        }
    }

    private static Target onPlatform(Replica gateway) {
        return Target.of(gateway.address(), "/api/v1/roles").onHost("localhost");
    }

    private static Target onStudio(Replica gateway, String path) {
        return Target.of(gateway.address(), path).onHost(STUDIO_HOST);
    }

    private Map<String, Throughput> measured(List<Row> rows) {
        rows.forEach(row -> load.load(row.target(), CONNECTIONS, WARM_UP));
        Map<String, List<Throughput>> found = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            out.accept("round %d of %d".formatted(round, ROUNDS));
            rows.forEach(row -> found.computeIfAbsent(row.name(), first -> new ArrayList<>())
                    .add(load.load(row.target(), CONNECTIONS, TURN).requireSuccess(row.target())));
        }
        Map<String, Throughput> medians = new LinkedHashMap<>();
        found.forEach((name, rounds) -> medians.put(name, median(rounds)));
        return medians;
    }

    private void print(List<Row> rows, Map<String, Throughput> found) {
        boolean compared = found.containsKey(Row.NGINX);
        out.accept("Small JSON, %d connections, load by %s%s"
                .formatted(CONNECTIONS, load.name(), compared ? "" : "; nginx is not installed, so there is no ratio"));
        out.accept("%-40s %12s %9s %9s %9s".formatted("", "requests/s", "of nginx", "p50 ms", "p99 ms"));
        rows.forEach(row -> {
            Throughput one = found.get(row.name());
            double ratio =
                    compared ? one.perSecond() / found.get(row.yardstick()).perSecond() : Double.NaN;
            out.accept("%-40s %12.0f %9.2f %9.2f %9.2f"
                    .formatted(row.name(), one.perSecond(), ratio, one.p50(), one.p99()));
        });
        out.accept("Each is compared with an nginx that writes an access log, or none, as it does itself");
        out.accept("Targets: with host and access token 0.60 of nginx, p99 at most 3 times nginx's");
    }

    private static Throughput median(List<Throughput> rounds) {
        return rounds.stream()
                .sorted((one, other) -> Double.compare(one.perSecond(), other.perSecond()))
                .toList()
                .get(rounds.size() / 2);
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return more;
    }
}
