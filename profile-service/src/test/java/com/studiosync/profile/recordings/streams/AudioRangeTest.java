package com.studiosync.profile.recordings.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-, 0, 999",
        "bytes=10-19, 10, 19",
        "bytes=990-5000, 990, 999",
        "bytes=-1, 999, 999",
        "bytes=-5000, 0, 999",
        "'BYTES = 5 - 6', 5, 6",
        "bytes=999-999999999999999999, 999, 999"
    })
    void one_range_is_cut_to_the_file(String header, int first, int last) {
        assertEquals(Optional.of(new AudioRange(first, last)), AudioRange.asked(header, 1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0"})
    void what_is_not_there_is_told(String header) {
        assertEquals(
                "bytes */1000", AudioRange.asked(header, 1_000).orElseThrow().of(1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=",
                "bytes=-",
                "bytes=5-4",
                "bytes=0-1,3-4",
                "lines=0-1",
                "bytes=a-b",
                "bytes=--1",
                "bytes=99999999999999999999-"
            })
    void what_is_no_single_range_is_ignored(String header) {
        assertEquals(Optional.empty(), AudioRange.asked(header, 1_000));
    }

    @Property
    void a_range_lies_within_the_file(
            @ForAll @IntRange(min = 1, max = 20_971_520) int size,
            @ForAll @IntRange(min = 0) int first,
            @ForAll @IntRange(min = 0) int length) {
        AudioRange.asked("bytes=" + first + "-" + ((long) first + length), size)
                .filter(range -> range != AudioRange.NONE)
                .ifPresent(range -> assertTrue(
                        range.first() == first && range.last() < size && range.length() >= 1, range.toString()));
    }
}
