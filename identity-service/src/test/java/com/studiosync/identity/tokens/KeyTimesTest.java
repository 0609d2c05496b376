package com.studiosync.identity.tokens;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyTimesTest {

    @Test
    void a_key_that_would_sign_before_everybody_has_read_it_stops_the_start() {
        Times tooShort = new Times(Duration.ofSeconds(120), Duration.ofDays(90));

        assertStopsWith("studiosync.signing-keys.publish-ahead (PT2M)", tooShort);
        assertDoesNotThrow(() -> new Times(Duration.ofSeconds(121), Duration.ofDays(90)).checked());
    }

    @Test
    void keys_that_would_follow_faster_than_they_go_stop_the_start() {
        Times tooOften = new Times(Duration.ofMinutes(10), Duration.ofMinutes(26));

        assertStopsWith("studiosync.signing-keys.rotate-every (PT26M)", tooOften);
        assertDoesNotThrow(() -> new Times(Duration.ofMinutes(10), Duration.ofMinutes(27)).checked());
    }

    private static void assertStopsWith(String setting, Times settings) {
        String message =
                assertThrows(IllegalStateException.class, settings::checked).getMessage();
        assertTrue(message.startsWith("Setting " + setting), message);
    }
}
