package com.studiosync.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.client.VerificationMail;
import com.studiosync.local.parts.Addresses;
import java.time.Duration;
import java.util.Map;

/** The person whose account the benchmarks use. */
record Measurer(Addresses addresses, PlatformClient platform) {

    static final Map<String, String> CREDENTIALS =
            Map.of("email", "measurer@example.com", "password", "how fast can a metronome go");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Measurer registeredAt(Addresses addresses) {
        PlatformClient platform = new PlatformClient(addresses.platform(), addresses.platform(), null);
        PlatformClient mailbox = new PlatformClient(addresses.mailbox(), addresses.mailbox(), null);
        platform.post(
                        "/api/v1/auth/register",
                        Map.of(
                                "email",
                                CREDENTIALS.get("email"),
                                "password",
                                CREDENTIALS.get("password"),
                                "firstName",
                                "Johann",
                                "lastName",
                                "Maelzel"))
                .expecting(202);
        String token = new VerificationMail(mailbox)
                .tokenFor(CREDENTIALS.get("email"), PATIENCE)
                .orElseThrow(() -> new IllegalStateException("The benchmark's account got no mail"));
        platform.post("/api/v1/auth/verify-email", Map.of("token", token)).expecting(204);
        return new Measurer(addresses, platform);
    }

    JsonNode signIn() {
        return platform.post("/api/v1/auth/login", CREDENTIALS).expecting(200);
    }

    /** A client that speaks for the account. */
    PlatformClient with(String accessToken) {
        return new PlatformClient(addresses.platform(), addresses.platform(), accessToken);
    }
}
