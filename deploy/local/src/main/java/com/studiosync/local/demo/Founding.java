package com.studiosync.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.studiosync.local.client.Answer;
import com.studiosync.local.client.Patience;
import com.studiosync.local.client.PlatformClient;
import com.studiosync.local.parts.StackException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Brings the studio into being, or finds it when its owner has founded it before.
 *
 * @param platform speaks to the platform host as the owner
 * @param host speaks to the studio's own host as nobody yet
 */
record Founding(PlatformClient platform, PlatformClient host) {

    private static final Duration MEMBERSHIP_PATIENCE = Duration.ofSeconds(30);

    /** An access token of the studio's admin. */
    String adminToken(String name, String subdomain) {
        Answer created = platform.post(
                "/api/v1/studios",
                Map.of(
                        "name", name,
                        "subdomain", subdomain,
                        "timezone", "Europe/Berlin",
                        "currency", "EUR",
                        "country", "DE"));
        return created.is(409)
                ? logInAgain(subdomain)
                : switchTo(created.expecting(201).path("id").asText());
    }

    private String switchTo(String studioId) {
        Patience.upTo(MEMBERSHIP_PATIENCE, () -> StreamSupport.stream(
                                memberships().spliterator(), false)
                        .filter(membership ->
                                membership.path("studioId").asText().equals(studioId))
                        .filter(Founding::isAdmin)
                        .findFirst())
                .orElseThrow(() -> new StackException(
                        "The owner did not become ADMIN: './studiosync logs identity' may say why."));
        return platform.post("/api/v1/auth/switch", Map.of("studioId", studioId))
                .expecting(200)
                .path("accessToken")
                .asText();
    }

    /** A log-in at a studio's host is bound to that studio. */
    private String logInAgain(String subdomain) {
        Answer session =
                host.post("/api/v1/auth/login", Map.of("email", DemoOwner.EMAIL, "password", DemoOwner.PASSWORD));
        if (!session.is(200) || !isAdmin(session.body())) {
            throw new StackException("Somebody else has the subdomain '%s' here: './studiosync reset' starts afresh."
                    .formatted(subdomain));
        }
        return session.body().path("accessToken").asText();
    }

    private JsonNode memberships() {
        return platform.get("/api/v1/account/memberships").expecting(200).path("items");
    }

    private static boolean isAdmin(JsonNode holder) {
        return StreamSupport.stream(holder.path("roles").spliterator(), false)
                .anyMatch(role -> role.asText().equals("ADMIN"));
    }
}
