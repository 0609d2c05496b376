package com.studiosync.notification.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(15), new Random(7));

    @Property
    void a_pause_is_never_shorter_than_half_the_first_nor_longer_than_the_longest(
            @ForAll @IntRange(min = 1, max = 100_000) int attempt) {
        Duration pause = backOff.after(attempt);

        assertTrue(pause.compareTo(Duration.ofMillis(2500)) >= 0, pause::toString);
        assertTrue(pause.compareTo(Duration.ofMinutes(15)) <= 0, pause::toString);
    }

    @Test
    void pauses_double() {
        Duration third = backOff.after(3);

        assertTrue(third.compareTo(Duration.ofSeconds(10)) >= 0, third::toString);
        assertTrue(third.compareTo(Duration.ofSeconds(20)) <= 0, third::toString);
    }

    @Test
    void what_failed_together_is_not_tried_again_together() {
        long different = IntStream.range(0, 50)
                .mapToObj(i -> backOff.after(8))
                .distinct()
                .count();

        assertTrue(different > 40);
    }
}
