package com.studiosync.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.Answer;
import com.studiosync.local.client.Patience;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.client.VerificationMail;
import com.studiosync.local.parts.StackException;
import java.time.Duration;
import java.util.Map;

/** The person who owns the demo studio: registers and verifies the address the first time, logs in every time. */
record DemoOwner(PlatformClient platform, VerificationMail mail) {

    static final String EMAIL = "olivia@rockschool.example";
    static final String PASSWORD = "three chords and the truth";

    private static final Duration FIRST_TRY = Duration.ofSeconds(15);
    private static final Duration SECOND_TRY = Duration.ofSeconds(30);

    /** An access token that is bound to no studio yet. */
    String accessToken() {
        Answer known = login();
        JsonNode session = known.is(200) ? known.body() : register();
        return session.path("accessToken").asText();
    }

    private JsonNode register() {
        platform.post(
                        "/api/v1/auth/register",
                        Map.of("email", EMAIL, "password", PASSWORD, "firstName", "Olivia", "lastName", "Novak"))
                .expecting(202);
        if (!verifiedWithin(FIRST_TRY)) {
            askAgain();
        }
        return login().expecting(200);
    }

    /** An earlier run may have registered the address and lost its mail. */
    private void askAgain() {
        platform.post("/api/v1/auth/verify-email/resend", Map.of("email", EMAIL))
                .expecting(202);
        if (!verifiedWithin(SECOND_TRY)) {
            throw new StackException(
                    "No verification mail came for %s: './studiosync logs notification' may say why.".formatted(EMAIL));
        }
    }

    /** The newest mail may be one of an earlier run, whose token is no longer good, with ours still on its way. */
    private boolean verifiedWithin(Duration patience) {
        return Patience.upTo(patience, () -> mail.tokenFor(EMAIL, Duration.ZERO).filter(this::verifies))
                .isPresent();
    }

    private boolean verifies(String token) {
        return platform.post("/api/v1/auth/verify-email", Map.of("token", token))
                .is(204);
    }

    private Answer login() {
        return platform.post("/api/v1/auth/login", Map.of("email", EMAIL, "password", PASSWORD));
    }
}
