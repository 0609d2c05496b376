package com.studiosync.local.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void what_always_takes_longer_is_told_apart_every_time() {
        assertEquals(1, Separation.of(List.of(3.0, 4.0), List.of(1.0, 2.0)).chance());
        assertEquals(0, Separation.of(List.of(1.0, 2.0), List.of(3.0, 4.0)).chance());
    }

    @Test
    void what_takes_the_same_cannot_be_told_apart() {
        assertEquals(0.5, Separation.of(List.of(1.0, 1.0), List.of(1.0)).chance());
        assertEquals(
                0.5,
                Separation.of(List.of(1.0, 2.0, 3.0), List.of(3.0, 1.0, 2.0)).chance());
    }

    @Test
    void two_halves_of_one_crowd_differ_by_noise_alone() {
        Random luck = new Random(7);
        Separation halves = Separation.of(
                luck.doubles(200).boxed().toList(), luck.doubles(200).boxed().toList());

        assertEquals(0.5, halves.chance(), halves.noise());
        assertEquals(0.057, halves.noise(), 0.001);
    }

    @Test
    void a_difference_beyond_noise_shows() {
        Random luck = new Random(7);
        Separation shifted = Separation.of(
                luck.doubles(200).map(value -> value + 0.2).boxed().toList(),
                luck.doubles(200).boxed().toList());

        assertTrue(shifted.chance() > 0.5 + shifted.noise());
    }
}
