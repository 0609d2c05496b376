package com.studiosync.gateway.tokens;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.Tokens;
import com.studiosync.gateway.testing.Visitor;
import com.studiosync.platform.tokens.AccessTokenVerifier;
import com.studiosync.platform.tokens.TokenConfig;
import com.studiosync.platform.tokens.VerificationKeys;
import com.studiosync.testing.MovableClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class VerifiedTokensTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    AccessTokenVerifier verifier;

    @Inject
    VerificationKeys keys;

    @Inject
    TokenConfig config;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final MovableClock clock = MovableClock.at(Instant.now());
    private VerifiedTokens tokens;

    @BeforeEach
    void the_keys_are_there() {
        await().atMost(PATIENCE).until(keys::areLoaded);
        tokens = new VerifiedTokens(verifier, keys, config, clock, metrics);
    }

    @Test
    void a_token_is_verified_once_and_its_like_on_their_own() throws ParseException {
        String token = Tokens.unbound();

        VerifiedToken first = tokens.verify(token);

        assertEquals(first, tokens.verify(token));
        assertEquals(1, verified());
        tokens.verify(Tokens.unbound());
        assertEquals(2, verified());
    }

    @Test
    void no_more_are_remembered_than_there_is_room_for_and_the_others_are_verified_again() throws ParseException {
        int room = 20;
        MeterRegistry own = new SimpleMeterRegistry();
        VerifiedTokens few = new VerifiedTokens(verifier, keys, config, clock, own, room);
        List<String> many = Stream.generate(Tokens::unbound).limit(3 * room).toList();
        for (String token : many) {
            few.verify(token);
        }

        for (String token : many) {
            few.verify(token);
        }

        double remembered = own.get("studiosync.gateway.tokens.known").gauge().value();
        double verified = own.counter("studiosync.gateway.tokens.verified").count();
        assertTrue(remembered <= room, () -> remembered + " are remembered");
        assertTrue(verified >= 5 * room, () -> verified + " were verified");
    }

    @Test
    void a_remembered_token_that_was_changed_is_another_one() throws ParseException {
        String token = Tokens.unbound();
        tokens.verify(token);

        assertThrows(ParseException.class, () -> tokens.verify(token.substring(0, token.length() - 4) + "AAAA"));
        assertThrows(ParseException.class, () -> tokens.verify(token + "x"));
    }

    @Test
    void a_remembered_token_is_looked_at_again_once_it_has_expired() throws ParseException {
        String token = Tokens.unbound();
        tokens.verify(token);

        clock.advance(Duration.ofMinutes(16).plus(config.clockSkew()));
        tokens.verify(token);

        assertEquals(2, verified());
    }

    @Test
    void keys_that_are_read_again_unchanged_let_nobody_be_verified_again() throws ParseException {
        String token = Tokens.unbound();
        tokens.verify(token);

        keys.reload().await().atMost(PATIENCE);
        tokens.verify(token);

        assertEquals(1, verified());
    }

    @Test
    void a_token_whose_key_was_withdrawn_is_refused_although_it_was_good_a_moment_ago() {
        String token = Tokens.signedWithTheSecondKey();
        Tokens.publishSecondKey(true);
        await().atMost(PATIENCE).until(() -> statusFor(token) == 200);

        Tokens.publishSecondKey(false);
        keys.reload().await().atMost(PATIENCE);

        assertEquals(401, statusFor(token));
        assertEquals(200, statusFor(Tokens.unbound()));
    }

    private double verified() {
        return metrics.counter("studiosync.gateway.tokens.verified").count();
    }

    private static int statusFor(String token) {
        return Visitor.onPlatform()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/teachers")
                .statusCode();
    }
}
