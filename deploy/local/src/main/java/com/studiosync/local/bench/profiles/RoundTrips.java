package com.studiosync.local.bench.profiles;

import com.studiosync.local.bench.load.Target;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.parts.Port;
import com.studiosync.local.parts.Service;
import com.studiosync.local.stack.LocalStack;
import com.studiosync.local.stack.Replica;
import java.util.Map;
import java.util.function.Consumer;

/** How often a read goes to the database and back, seen on the wire while one request follows the other. */
final class RoundTrips {

    private static final int WARM_UP = 200;
    private static final int REQUESTS = 200;

    private final LocalStack stack;
    private final Consumer<String> out;

    RoundTrips(LocalStack stack, Consumer<String> out) {
        this.stack = stack;
        this.out = out;
    }

    void measure(Sample sample, OwnTokens tokens) {
        int database = stack.addresses().ports().of(Port.POSTGRES);
        try (DatabaseTap tap = new DatabaseTap(database);
                Replica service = stack.serverReplica(
                        Service.PROFILE,
                        Map.of(
                                "STUDIOSYNC_TOKENS_JWKS_URL", tokens.keysUrl(),
                                "STUDIOSYNC_DATABASE_PORT", Integer.toString(tap.port())))) {
            out.accept("%-34s %12s".formatted("Round trips to the database", "per request"));
            new Reads(service.address(), tokens)
                    .all(sample)
                    .forEach((name, target) -> out.accept("%-34s %12.1f".formatted(name, of(target, tap))));
        }
    }

    private static double of(Target target, DatabaseTap tap) {
        PlatformClient client = new PlatformClient(target.address(), target.address(), target.token());
        for (int i = 0; i < WARM_UP; i++) {
            client.get(target.path()).expecting(200);
        }
        long before = tap.roundTrips();
        for (int i = 0; i < REQUESTS; i++) {
            client.get(target.path()).expecting(200);
        }
        return (tap.roundTrips() - before) / (double) REQUESTS;
    }
}
