package com.studiosync.gateway.circuits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.circuits.CircuitBreaker.State;
import com.studiosync.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final int TOLERATED = 3;
    private static final Duration OPEN = Duration.ofSeconds(2);

    private final MovableClock clock = MovableClock.at(Instant.parse("2026-01-01T00:00:00.000001Z"));
    private final CircuitBreaker circuit = new CircuitBreaker("test", TOLERATED, OPEN, clock);

    @Test
    void failures_that_answers_interrupt_open_nothing() {
        for (int i = 0; i < 10; i++) {
            fail(TOLERATED - 1);
            circuit.answered();
        }

        assertEquals(State.CLOSED, circuit.state());
        assertTrue(circuit.letsThrough());
    }

    @Test
    void failures_in_a_row_open_it_and_nobody_gets_through() {
        fail(TOLERATED);

        assertEquals(State.OPEN, circuit.state());
        assertFalse(circuit.letsThrough());
    }

    @Test
    void after_a_while_one_gets_through_and_the_others_go_on_waiting() {
        fail(TOLERATED);

        pass(OPEN);

        assertEquals(State.HALF_OPEN, circuit.state());
        assertTrue(circuit.letsThrough());
        assertFalse(circuit.letsThrough());
        assertEquals(State.OPEN, circuit.state());
    }

    @Test
    void an_attempt_that_fails_or_that_nobody_hears_of_lets_another_one_try_later() {
        fail(TOLERATED);
        pass(OPEN);
        assertTrue(circuit.letsThrough());
        circuit.failed();
        assertFalse(circuit.letsThrough());

        pass(OPEN);
        assertTrue(circuit.letsThrough());

        pass(OPEN);
        assertTrue(circuit.letsThrough());
    }

    @Test
    void an_attempt_that_is_answered_lets_all_through_and_forgets_what_was() {
        fail(TOLERATED);
        pass(OPEN);
        assertTrue(circuit.letsThrough());

        circuit.answered();

        assertEquals(State.CLOSED, circuit.state());
        fail(TOLERATED - 1);
        assertTrue(circuit.letsThrough());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed();
        }
    }

    private void pass(Duration time) {
        clock.advance(time);
    }
}
