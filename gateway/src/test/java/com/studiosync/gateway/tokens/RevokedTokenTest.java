package com.studiosync.gateway.tokens;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.Promptness;
import com.studiosync.gateway.testing.RevocationRecords;
import com.studiosync.gateway.testing.Surroundings;
import com.studiosync.gateway.testing.Tokens;
import com.studiosync.gateway.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class RevokedTokenTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID session = UUID.randomUUID();
    private final String token = Tokens.of(session, null);

    @BeforeEach
    void the_token_is_good() {
        await().atMost(PATIENCE).until(() -> statusFor(token) == 200);
    }

    @Test
    void a_revoked_sessions_token_is_refused_within_a_second() {
        Promptness.assertSeenWithinASecond(() -> {
            UUID revoked = UUID.randomUUID();
            String itsToken = Tokens.of(revoked, null);
            RevocationRecords.publishAll(revoked);
            return () -> statusFor(itsToken) == 401;
        });
    }

    @Test
    void a_revoked_sessions_token_is_refused_like_one_that_has_expired() {
        RevocationRecords.publishAll(session);

        await().atMost(PATIENCE).until(() -> statusFor(token) == 401);
        Visitor.onPlatform()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/teachers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .body("type", equalTo("https://studiosync.com/problems/unauthenticated"));
    }

    @Test
    void other_sessions_of_the_same_moment_pass() {
        RevocationRecords.publishAll(session);

        await().atMost(PATIENCE).until(() -> statusFor(token) == 401);
        assertEquals(200, statusFor(Tokens.of(UUID.randomUUID(), null)));
    }

    @Test
    void of_a_session_whose_rights_changed_only_the_older_tokens_are_refused() {
        RevocationRecords.publishBelow(session, 2);

        await().atMost(PATIENCE).until(() -> statusFor(token) == 401);
        assertEquals(401, statusFor(Tokens.of(session, 1)));
        assertEquals(200, statusFor(Tokens.of(session, 2)));
        assertEquals(200, statusFor(Tokens.of(session, 3)));
    }

    @Test
    void the_latest_record_of_a_session_is_true_and_one_without_a_value_lifts_the_revocation() {
        RevocationRecords.publishAll(session);
        await().atMost(PATIENCE).until(() -> statusFor(token) == 401);
        String newer = Tokens.of(session, 1);

        RevocationRecords.publishBelow(session, 1);
        await().atMost(PATIENCE).until(() -> statusFor(newer) == 200);
        assertEquals(401, statusFor(token));
        RevocationRecords.publishTombstone(session);

        await().atMost(PATIENCE).until(() -> statusFor(token) == 200);
    }

    @Test
    void a_revocation_is_forgotten_when_its_time_is_over() {
        await().atMost(PATIENCE).until(() -> {
            Instant expiredWhileClocksMayDiffer = Instant.now().minusSeconds(7);
            RevocationRecords.publish(session, RevocationRecords.json(session, null, expiredWhileClocksMayDiffer));
            return statusFor(token) == 401;
        });

        await().atMost(PATIENCE).until(() -> statusFor(token) == 200);
    }

    @Test
    void a_broken_record_stops_nobody() {
        RevocationRecords.publish(UUID.randomUUID(), "{broken");
        RevocationRecords.publish(UUID.randomUUID(), "{}");

        RevocationRecords.publishAll(session);

        await().atMost(PATIENCE).until(() -> statusFor(token) == 401);
    }

    @Test
    void without_kafka_a_revoked_token_stays_refused_and_others_pass() {
        RevocationRecords.publishAll(session);
        await().atMost(PATIENCE).until(() -> statusFor(token) == 401);

        Surroundings.kafka().stop();
        try {
            assertEquals(401, statusFor(token));
            assertEquals(200, statusFor(Tokens.of(UUID.randomUUID(), null)));
        } finally {
            Surroundings.kafka().start();
        }
    }

    private static int statusFor(String token) {
        return Visitor.onPlatform()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/teachers")
                .statusCode();
    }
}
