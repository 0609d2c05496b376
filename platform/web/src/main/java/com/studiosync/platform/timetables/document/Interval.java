package com.studiosync.platform.timetables.document;

import com.studiosync.platform.timetables.DaySpan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From a time up to another, as a clock on the wall shows them. */
public record Interval(
        @NotNull
        @Pattern(regexp = DaySpan.BEGINNING, message = "must be a time from 00:00 to 23:59, such as 09:30")
        @Schema(description = "When it begins, to the minute", examples = "09:30")
        String from,

        @NotNull
        @Pattern(regexp = DaySpan.END, message = "must be a time from 00:00 to 24:00, such as 17:30")
        @Schema(
                description =
                        "When it is over. 24:00 is the end of the day; a time earlier than from is one of the next day",
                examples = "17:30")
        String to) {

    public static Interval of(DaySpan span) {
        return new Interval(span.fromTime(), span.toTime());
    }

    /** What of a day each of them takes, where they are known to be intervals. */
    public static List<DaySpan> spans(List<Interval> intervals) {
        return intervals.stream().map(Interval::span).toList();
    }

    /** The one way to write these intervals, which have to keep the rules. */
    public static List<Interval> normal(List<Interval> intervals) {
        return spans(intervals).stream().map(Interval::of).toList();
    }

    /** Whether both times have their form; what breaks another rule is told by that. */
    public boolean hasTimes() {
        return from != null && to != null && from.matches(DaySpan.BEGINNING) && to.matches(DaySpan.END);
    }

    /** Whether it has no minute in it. */
    public boolean endsAsItBegins() {
        return from.equals(to);
    }

    /** What of a day it takes, where it is known to be an interval. */
    public DaySpan span() {
        return DaySpan.between(from, to);
    }
}
