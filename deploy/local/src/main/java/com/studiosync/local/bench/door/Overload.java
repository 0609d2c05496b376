package com.studiosync.local.bench.door;

import com.studiosync.local.bench.load.OwnJvm;
import com.studiosync.local.bench.load.SlowService;
import com.studiosync.local.stack.LocalStack;
import com.studiosync.local.stack.Replica;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Ten times as many requests as a service can answer, at a pace that does not slow down when answers do. The gateway lets
 * through what it is told that the service takes at once and has at hand next, and refuses the rest.
 */
final class Overload {

    private static final String JSON = "{\"name\":\"Rock School\"}";
    private static final int AT_ONCE = 20;
    private static final Duration WORK = Duration.ofMillis(50);
    private static final int CAPACITY = AT_ONCE * (int) (1000 / WORK.toMillis());
    private static final int TIMES = 10;

    /** As many wait as are worked on: the service has the next one at hand, and nobody waits for long. */
    private static final Map<String, String> SETTINGS = Map.of(
            "STUDIOSYNC_GATEWAY_LIMITS_ENABLED", "false",
            "STUDIOSYNC_GATEWAY_UPSTREAM_CONNECTIONS", Integer.toString(AT_ONCE),
            "STUDIOSYNC_GATEWAY_OVERLOAD_PER_SERVICE", Integer.toString(2 * AT_ONCE));

    private final LocalStack stack;
    private final Consumer<String> out;

    Overload(LocalStack stack, Consumer<String> out) {
        this.stack = stack;
        this.out = out;
    }

    void measure() {
        try (SlowService service = new SlowService(JSON, AT_ONCE, WORK);
                Replica gateway = new Doors(stack, service.address()).with(SETTINGS)) {
            out.accept("Overload: a service that can answer %d requests/s".formatted(CAPACITY));
            String table = OwnJvm.run(
                    PacedLoad.class,
                    gateway.address().toString(),
                    "rockschool.localhost",
                    "/api/v1/public/studio",
                    Integer.toString(CAPACITY / 2),
                    Integer.toString(CAPACITY * TIMES));
            table.lines().forEach(out);
            out.accept("Targets: admitted p99 below 1000 ms, the rest refused at once, back to normal within 5 s");
        }
    }
}
