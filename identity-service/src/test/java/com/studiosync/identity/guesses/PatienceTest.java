package com.studiosync.identity.guesses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Patience PATIENCE = new Patience(5, Duration.ofMinutes(15), Duration.ofDays(1));

    @ParameterizedTest
    @CsvSource({"0,0", "5,0", "6,1", "7,2", "8,4", "15,512", "16,900", "17,900", "2147483647,900"})
    void each_failure_beyond_the_free_ones_doubles_the_wait(int failures, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), PATIENCE.waitAfter(failures));
    }

    @Property
    void one_more_failure_never_shortens_the_wait(@ForAll @IntRange(max = 1_000_000) int failures) {
        assertTrue(PATIENCE.waitAfter(failures).compareTo(PATIENCE.waitAfter(failures + 1)) <= 0);
    }

    @Test
    void without_free_failures_the_first_one_is_waited_for() {
        Patience none = new Patience(0, Duration.ofMinutes(15), Duration.ofDays(1));

        assertEquals(Duration.ofSeconds(1), none.waitAfter(1));
    }
}
