package com.studiosync.platform.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    @Test
    void a_setting_says_how_many_in_which_time() {
        assertEquals(new Allowance(120, Duration.ofMinutes(1)), Allowance.parse("120/1m"));
        assertEquals(new Allowance(5, Duration.ofHours(1)), Allowance.parse(" 5 / 1h "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "/1m", "5/", "x/1m", "0/1m", "-1/1m", "5/0s", "5/1m/2", "5/soon"})
    void anything_else_is_refused(String setting) {
        assertThrows(IllegalArgumentException.class, () -> Allowance.parse(setting));
    }

    @Test
    void each_key_has_an_allowance_of_its_own() {
        Buckets buckets = new Buckets(Allowance.parse("2/1h"));
        buckets.take("a");
        buckets.take("a");

        assertFalse(buckets.take("a").isConsumed());
        assertTrue(buckets.take("b").isConsumed());
    }
}
