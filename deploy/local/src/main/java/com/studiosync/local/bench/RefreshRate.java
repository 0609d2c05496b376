package com.studiosync.local.bench;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Refreshes in a second through the gateway: a rotation in a transaction of its own, and a signature. Compared with bare
 * RS256 signatures in a second on one core, which no refresh can do without.
 */
final class RefreshRate {

    private static final int SESSIONS = 8;
    private static final long SECONDS = 15;

    private final Measurer measurer;
    private final Consumer<String> out;

    RefreshRate(Measurer measurer, Consumer<String> out) {
        this.measurer = measurer;
        this.out = out;
    }

    void measure() {
        double signatures = BareRate.ofSignatures(SECONDS);
        Rate.of(SESSIONS, 5, session -> refreshing());
        double refreshes = Rate.of(SESSIONS, SECONDS, session -> refreshing());
        out.accept("%-46s %.0f/s, %.2f of the bare signatures of one core (%.0f/s), %d sessions at once"
                .formatted("refreshes", refreshes, refreshes / signatures, signatures, SESSIONS));
    }

    private Runnable refreshing() {
        String[] token = {measurer.signIn().path("refreshToken").asText()};
        return () -> token[0] = measurer.platform()
                .post("/api/v1/auth/refresh", Map.of("refreshToken", token[0]))
                .expecting(200)
                .path("refreshToken")
                .asText();
    }
}
