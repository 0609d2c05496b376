package com.studiosync.identity.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.secrets.SecretBox;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Default settings: ten minutes ahead, tokens for fifteen minutes, ten seconds and a minute to spare. */
class KeyRingTest {

    private static final SecretBox BOX = SecretBox.of(Base64.getEncoder().encodeToString(new byte[32]), "test");
    private static final Instant TAKE_OVER = Instant.parse("2026-09-01T08:00:00Z");

    private final KeyTimes times = Times.byDefault();
    private final SigningKey former = key(TAKE_OVER.minus(Duration.ofDays(90)));
    private final SigningKey next = key(TAKE_OVER);
    private final KeyRing ring = new KeyRing(List.of(next, former));

    @Test
    void the_next_key_is_published_and_the_former_one_signs_until_it_takes_over() {
        Instant before = TAKE_OVER.minusMillis(1);

        assertSame(former, ring.signerAt(before));
        assertTrue(ring.isRotationUnderWay(before));
        assertEquals(List.of(next, former), ring.publishedAt(before, times));
    }

    @Test
    void from_then_on_the_next_key_signs() {
        assertSame(next, ring.signerAt(TAKE_OVER));
        assertFalse(ring.isRotationUnderWay(TAKE_OVER));
    }

    @Test
    void the_former_key_stays_until_its_last_token_is_gone() {
        Instant lastTokenIsGone = TAKE_OVER.plus(Duration.ofMinutes(16).plusSeconds(10));

        assertEquals(List.of(next, former), ring.publishedAt(lastTokenIsGone.minusMillis(1), times));
        assertEquals(List.of(), ring.goneAt(lastTokenIsGone.minusMillis(1), times));
        assertEquals(List.of(next), ring.publishedAt(lastTokenIsGone, times));
        assertEquals(List.of(former.id()), ring.goneAt(lastTokenIsGone, times));
    }

    @Test
    void a_key_that_signs_for_ninety_days_is_due_for_a_successor() {
        assertFalse(ring.isRotationDue(TAKE_OVER.plus(Duration.ofDays(90)).minusMillis(1), times));
        assertTrue(ring.isRotationDue(TAKE_OVER.plus(Duration.ofDays(90)), times));
    }

    @Test
    void a_replica_whose_clock_lags_behind_has_a_key_too() {
        assertSame(next, new KeyRing(List.of(next)).signerAt(TAKE_OVER.minusSeconds(5)));
        assertFalse(new KeyRing(List.of(next)).isRotationUnderWay(TAKE_OVER.minusSeconds(5)));
    }

    private static SigningKey key(Instant signsFrom) {
        return SigningKey.generate(BOX, signsFrom).signingFrom(signsFrom);
    }
}
