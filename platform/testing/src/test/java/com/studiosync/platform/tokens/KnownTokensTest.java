package com.studiosync.platform.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final Object KEYS = new Object();

    private final Instant start = Instant.parse("2026-09-01T10:00:00Z");
    private final AtomicInteger verified = new AtomicInteger();
    private Instant now = start;
    private final KnownTokens known = new KnownTokens(SKEW, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void a_token_is_verified_once() throws ParseException {
        JWTCallerPrincipal first = known.get("a token", KEYS, this::verify);

        JWTCallerPrincipal second = known.get("a token", KEYS, this::verify);

        assertSame(first, second);
        assertEquals(1, verified.get());
    }

    @Test
    void another_token_is_verified_for_itself() throws ParseException {
        known.get("a token", KEYS, this::verify);

        known.get("a tokem", KEYS, this::verify);

        assertEquals(2, verified.get());
    }

    @Test
    void a_token_that_has_expired_is_verified_again() throws ParseException {
        known.get("a token", KEYS, this::verify);

        now = start.plus(Duration.ofMinutes(15)).plus(SKEW);
        known.get("a token", KEYS, this::verify);

        assertEquals(2, verified.get());
    }

    @Test
    void once_the_published_keys_change_a_token_is_verified_again() throws ParseException {
        known.get("a token", KEYS, this::verify);

        known.get("a token", new Object(), this::verify);

        assertEquals(2, verified.get());
    }

    @Test
    void a_bad_token_is_refused_every_time() {
        for (int time = 0; time < 2; time++) {
            assertThrows(ParseException.class, () -> known.get("bad", KEYS, this::refuse));
        }
        assertEquals(2, verified.get());
    }

    private JWTCallerPrincipal verify(String token) {
        verified.incrementAndGet();
        JwtClaims claims = new JwtClaims();
        claims.setExpirationTime(
                NumericDate.fromSeconds(start.plus(Duration.ofMinutes(15)).getEpochSecond()));
        return new DefaultJWTCallerPrincipal(token, "JWT", claims);
    }

    private JWTCallerPrincipal refuse(String token) throws ParseException {
        verified.incrementAndGet();
        throw new ParseException("bad");
    }
}
