package com.studiosync.platform.timetables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    @ParameterizedTest(name = "{0}: {1} open {2}")
    @CsvSource({
        // Berlin's clocks go from 02:00 to 03:00, and back from 03:00 to 02:00.
        "an ordinary day,                 Europe/Berlin, 2026-03-28, 09:00-17:00, 08:00Z-16:00Z",
        "the day of 23 hours,             Europe/Berlin, 2026-03-29, 00:00-24:00, 23:00Z-22:00Z",
        "the day of 25 hours,             Europe/Berlin, 2026-10-25, 00:00-24:00, 22:00Z-23:00Z",
        "all of it in the gap,            Europe/Berlin, 2026-03-29, 02:15-02:45, ''",
        "until within the gap,            Europe/Berlin, 2026-03-29, 01:00-02:30, 00:00Z-01:00Z",
        "from within the gap,             Europe/Berlin, 2026-03-29, 02:30-04:00, 01:00Z-02:00Z",
        "across the gap,                  Europe/Berlin, 2026-03-29, 01:30-03:30, 00:30Z-01:30Z",
        "all of it twice,                 Europe/Berlin, 2026-10-25, 02:15-02:45, 00:15Z-00:45Z 01:15Z-01:45Z",
        "until within what comes twice,   Europe/Berlin, 2026-10-25, 01:00-02:30, 23:00Z-00:30Z 01:00Z-01:30Z",
        "from within what comes twice,    Europe/Berlin, 2026-10-25, 02:30-04:00, 00:30Z-01:00Z 01:30Z-03:00Z",
        "across what comes twice,         Europe/Berlin, 2026-10-25, 01:30-03:30, 23:30Z-02:30Z",
        "past midnight into the gap,      Europe/Berlin, 2026-03-28, 22:00-02:30, 21:00Z-01:00Z",
        // Half an hour back at 02:00.
        "half an hour that comes twice,   Australia/Lord_Howe, 2026-04-05, 01:30-02:00, 14:30Z-15:30Z",
        // Midnight itself is skipped, or comes twice: an hour of the day before is repeated.
        "a day that begins at one,        Africa/Cairo, 2026-04-24, 00:00-02:00, 22:00Z-23:00Z",
        "a last hour that comes twice,    Africa/Cairo, 2026-10-29, 23:30-24:00, 20:30Z-21:00Z 21:30Z-22:00Z",
        // The date line moved over Samoa: there was no Friday 30 December.
        "a date that never was,           Pacific/Apia, 2011-12-30, 00:00-24:00, ''",
        "a night into it,                 Pacific/Apia, 2011-12-29, 22:00-06:00, 08:00Z-10:00Z"
    })
    void a_span_is_there_when_the_clock_shows_it(String what, ZoneId zone, LocalDate date, String span, String open) {
        Timetable timetable = new Timetable(Map.of(), List.of(on(date, span)));

        assertEquals(open, written(timetable.during(dayBefore(date), dayAfter(date), zone)));
    }

    @Test
    void the_rest_of_a_night_goes_on_into_other_hours_but_not_into_a_closure() {
        LocalDate saturday = LocalDate.parse("2026-05-09");
        LocalDate sunday = LocalDate.parse("2026-05-10");
        Map<DayOfWeek, List<DaySpan>> week = Map.of(DayOfWeek.FRIDAY, spans("20:00-02:00"));

        Timetable otherHours = new Timetable(week, List.of(on(saturday, "01:00-04:00")));
        Timetable closure = new Timetable(week, List.of(Deviation.closure(saturday, sunday)));

        assertEquals(
                "20:00Z-04:00Z", written(otherHours.during(dayBefore(saturday), dayAfter(sunday), ZoneOffset.UTC)));
        assertEquals("20:00Z-00:00Z", written(closure.during(dayBefore(saturday), dayAfter(sunday), ZoneOffset.UTC)));
    }

    @Test
    void what_touches_or_overlaps_is_one_period() {
        Timetable timetable = new Timetable(
                Map.of(
                        DayOfWeek.MONDAY, spans("13:00-14:00", "12:00-13:00", "09:00-11:00", "10:00-10:30"),
                        DayOfWeek.TUESDAY, spans("00:00-01:00"),
                        DayOfWeek.SUNDAY, spans("23:00-24:00")),
                List.of());

        assertEquals(
                "09:00Z-11:00Z 12:00Z-14:00Z 00:00Z-01:00Z",
                written(timetable.during(day("2026-05-11"), day("2026-05-13"), ZoneOffset.UTC)));
    }

    @Test
    void it_is_cut_where_the_question_begins_and_ends() {
        Timetable timetable = new Timetable(Map.of(DayOfWeek.MONDAY, spans("09:00-17:00")), List.of());
        Instant half = Instant.parse("2026-05-11T12:30:00.000001Z");

        assertEquals(
                List.of(new Period(half, Instant.parse("2026-05-11T17:00:00Z"))),
                timetable.during(half, dayAfter(LocalDate.parse("2026-05-11")), ZoneOffset.UTC));
        assertEquals(List.of(), timetable.during(half, half, ZoneOffset.UTC));
    }

    @Test
    void a_date_has_one_deviation() {
        LocalDate first = LocalDate.parse("2026-12-24");
        Deviation christmas = Deviation.closure(first, first.plusDays(2));

        for (int days = -1; days <= 2; days++) {
            Deviation other = Deviation.closure(first.plusDays(days), first.plusDays(days + 1));
            List<Deviation> both = List.of(christmas, other);
            assertThrows(IllegalArgumentException.class, () -> new Timetable(Map.of(), both));
        }
    }

    private static Deviation on(LocalDate date, String... spans) {
        return Deviation.otherHours(date, date, spans(spans));
    }

    private static List<DaySpan> spans(String... spans) {
        return Stream.of(spans)
                .map(span -> span.split("-"))
                .map(times -> DaySpan.between(times[0], times[1]))
                .toList();
    }

    private static String written(List<Period> periods) {
        return periods.stream()
                .map(period -> time(period.from()) + "-" + time(period.to()))
                .collect(Collectors.joining(" "));
    }

    private static String time(Instant instant) {
        return instant.toString().substring(11, 16) + "Z";
    }

    private static Instant dayBefore(LocalDate date) {
        return day(date.minusDays(1).toString());
    }

    private static Instant dayAfter(LocalDate date) {
        return day(date.plusDays(2).toString());
    }

    private static Instant day(String date) {
        return LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
