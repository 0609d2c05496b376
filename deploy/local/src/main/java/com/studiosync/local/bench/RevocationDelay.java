package com.studiosync.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.PlatformClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** How long an access token is still taken at the gateway after the answer that says that its session has ended. */
final class RevocationDelay {

    private static final int ROUNDS = 50;
    private static final int UNAUTHORIZED = 401;
    private static final long PATIENCE_SECONDS = 30;

    private final Measurer measurer;
    private final Consumer<String> out;

    RevocationDelay(Measurer measurer, Consumer<String> out) {
        this.measurer = measurer;
        this.out = out;
    }

    void measure() {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            millis.add(untilRefused());
        }
        out.accept("%-46s %s".formatted("ended session to refused token (target: 1 s)", Latencies.of(millis)));
    }

    private double untilRefused() {
        JsonNode tokens = measurer.signIn();
        PlatformClient owner = measurer.with(tokens.path("accessToken").asText());
        owner.get("/api/v1/account").expecting(200);
        measurer.platform()
                .post(
                        "/api/v1/auth/logout",
                        Map.of("refreshToken", tokens.path("refreshToken").asText()))
                .expecting(204);
        long begin = System.nanoTime();
        while (!owner.get("/api/v1/account").is(UNAUTHORIZED)) {
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IllegalStateException("The token of an ended session is still good");
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
