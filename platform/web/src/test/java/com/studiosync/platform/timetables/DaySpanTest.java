package com.studiosync.platform.timetables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @ParameterizedTest
    @CsvSource({
        "09:05,17:30,545,1050,17:30",
        "00:00,24:00,0,1440,24:00",
        "20:00,00:00,1200,1440,24:00",
        "22:00,02:00,1320,1560,02:00",
        "23:59,23:58,1439,2878,23:58"
    })
    void two_times_make_a_span(String from, String to, int first, int end, String told) {
        DaySpan span = DaySpan.between(from, to);

        assertEquals(new DaySpan(first, end), span);
        assertEquals(from, span.fromTime());
        assertEquals(told, span.toTime());
    }

    @ParameterizedTest
    @CsvSource({
        "09:00,09:00",
        "00:00,00:00",
        "24:00,24:00",
        "24:00,01:00",
        "9:00,17:00",
        "09:00,17:60",
        "09:00,25:00",
        "09:00,24:01",
        "09:00:00,17:00",
        "'',17:00",
        "٠٩:00,17:00"
    })
    void what_is_no_time_or_no_span_is_refused(String from, String to) {
        assertThrows(IllegalArgumentException.class, () -> DaySpan.between(from, to));
    }

    @ParameterizedTest
    @CsvSource({"-1,5", "1440,1441", "60,60", "60,59", "60,1500", "0,1441"})
    void minutes_that_are_no_span_are_refused(int from, int to) {
        assertThrows(IllegalArgumentException.class, () -> new DaySpan(from, to));
    }
}
