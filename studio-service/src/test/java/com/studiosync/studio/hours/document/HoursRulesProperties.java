package com.studiosync.studio.hours.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.problems.FieldError;
import com.studiosync.platform.timetables.document.DateRange;
import com.studiosync.platform.timetables.document.Interval;
import com.studiosync.platform.timetables.document.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class HoursRulesProperties {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

    @Property
    void hours_that_keep_the_rules_can_be_resolved_and_have_one_form(@ForAll("documents") HoursDocument document) {
        if (document.broken().isEmpty() && isWhole(document)) {
            HoursDocument normal = document.normal();

            assertEquals(normal, normal.normal());
            assertEquals(List.of(), normal.broken());
            normal.timetable();
        }
    }

    @Property
    void a_week_has_overlaps_when_a_minute_is_in_two_intervals(@ForAll("weeks") WeeklyHours week) {
        HoursDocument document = new HoursDocument(week, List.of(), List.of());

        assertEquals(someMinuteIsTakenTwice(week), has(document, error -> error.message()
                .startsWith("overlaps")));
    }

    @Property
    void dates_have_overlaps_when_one_comes_twice(@ForAll("closures") List<Closure> closures) {
        HoursDocument document = new HoursDocument(WeeklyHours.NONE, List.of(), closures);
        List<LocalDate> dates = closures.stream()
                .filter(closure ->
                        closure != null && closure.hasDates() && !closure.last().isBefore(closure.first()))
                .flatMap(closure -> closure.first().datesUntil(closure.last().plusDays(1)))
                .toList();

        assertEquals(dates.size() > Set.copyOf(dates).size(), has(document, error -> error.message()
                .startsWith("overlaps")));
    }

    @Provide
    Arbitrary<HoursDocument> documents() {
        Arbitrary<List<ExceptionalHours>> exceptions = Combinators.combine(dates(), dates(), intervals())
                .as((first, last, intervals) -> new ExceptionalHours(first, last, intervals, null))
                .injectNull(0.02)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(weeks(), exceptions, closures()).as(HoursDocument::new);
    }

    @Provide
    Arbitrary<WeeklyHours> weeks() {
        return Combinators.combine(
                        intervals(), intervals(), intervals(), intervals(), intervals(), intervals(), intervals())
                .as(WeeklyHours::new);
    }

    @Provide
    Arbitrary<List<Closure>> closures() {
        return Combinators.combine(dates(), dates())
                .as((first, last) -> new Closure(first, last, null))
                .injectNull(0.02)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Interval>> intervals() {
        return Combinators.combine(times(), times())
                .as(Interval::new)
                .injectNull(0.02)
                .list()
                .ofMaxSize(2)
                .injectNull(0.1);
    }

    private static Arbitrary<String> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(0, 24).map("%02d:00"::formatted)),
                Tuple.of(1, Arbitraries.of("9:00", "24:30", "", null)));
    }

    private static Arbitrary<String> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(1, 31).map("2026-01-%02d"::formatted)),
                Tuple.of(1, Arbitraries.of("2026-02-30", "1.5.2026", null)));
    }

    private static boolean has(HoursDocument document, Predicate<FieldError> kind) {
        return document.broken().stream().anyMatch(kind);
    }

    private static boolean someMinuteIsTakenTwice(WeeklyHours week) {
        Set<Integer> taken = new HashSet<>();
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> whole(week.on(day)).map(Interval::span).flatMap(span -> Stream.iterate(
                                span.from(), minute -> minute < span.to(), minute -> minute + 1)
                        .map(minute -> (day.ordinal() * MINUTES_A_DAY + minute) % MINUTES_A_WEEK)))
                .anyMatch(minute -> !taken.add(minute));
    }

    private static Stream<Interval> whole(List<Interval> intervals) {
        return intervals.stream()
                .filter(interval -> interval != null && interval.hasTimes() && !interval.endsAsItBegins());
    }

    /** What the rules of single fields see to. */
    private static boolean isWhole(HoursDocument document) {
        Stream<Interval> intervals = Stream.concat(
                Stream.of(DayOfWeek.values()).flatMap(day -> document.weekly().on(day).stream()),
                document.exceptions().stream()
                        .flatMap(exception -> exception == null ? Stream.of() : exception.intervals().stream()));
        Stream<DateRange> ranges = Stream.concat(document.exceptions().stream(), document.closures().stream());
        return intervals.allMatch(interval -> interval != null && interval.hasTimes())
                && ranges.allMatch(range -> range != null && range.hasDates());
    }
}
