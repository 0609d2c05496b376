package com.studiosync.platform.timetables.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The intervals that begin on each day of a usual week, in their order; a day without any is closed. */
@Schema(
        description =
                "The intervals that begin on each day of a usual week, in their order; a day that is absent has none",
        examples = "{\"monday\":[{\"from\":\"09:00\",\"to\":\"12:30\"},{\"from\":\"14:00\",\"to\":\"20:00\"}]}")
public record WeeklyHours(
        @Size(max = MOST_A_DAY) List<@NotNull @Valid Interval> monday,
        @Size(max = MOST_A_DAY) List<@NotNull @Valid Interval> tuesday,
        @Size(max = MOST_A_DAY) List<@NotNull @Valid Interval> wednesday,
        @Size(max = MOST_A_DAY) List<@NotNull @Valid Interval> thursday,
        @Size(max = MOST_A_DAY) List<@NotNull @Valid Interval> friday,
        @Size(max = MOST_A_DAY) List<@NotNull @Valid Interval> saturday,
        @Size(max = MOST_A_DAY) List<@NotNull @Valid Interval> sunday) {

    /** How many intervals may begin on one day. */
    public static final int MOST_A_DAY = 8;

    /** Nothing on any day. */
    public static final WeeklyHours NONE = of(day -> List.of());

    private static WeeklyHours of(Function<DayOfWeek, List<Interval>> day) {
        return new WeeklyHours(
                day.apply(DayOfWeek.MONDAY),
                day.apply(DayOfWeek.TUESDAY),
                day.apply(DayOfWeek.WEDNESDAY),
                day.apply(DayOfWeek.THURSDAY),
                day.apply(DayOfWeek.FRIDAY),
                day.apply(DayOfWeek.SATURDAY),
                day.apply(DayOfWeek.SUNDAY));
    }

    /** What begins on a day. */
    public List<Interval> on(DayOfWeek day) {
        List<Interval> intervals =
                switch (day) {
                    case MONDAY -> monday;
                    case TUESDAY -> tuesday;
                    case WEDNESDAY -> wednesday;
                    case THURSDAY -> thursday;
                    case FRIDAY -> friday;
                    case SATURDAY -> saturday;
                    case SUNDAY -> sunday;
                };
        return intervals == null ? List.of() : intervals;
    }

    /** The one way to write these hours, which have to keep the rules. */
    public WeeklyHours normal() {
        return of(day -> Interval.normal(on(day)));
    }

    /** Something made of each day's intervals. */
    public <T> Map<DayOfWeek, T> byDay(Function<List<Interval>, T> made) {
        return Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> made.apply(on(day))));
    }
}
