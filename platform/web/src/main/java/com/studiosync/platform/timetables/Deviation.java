package com.studiosync.platform.timetables;

import java.time.LocalDate;
import java.util.List;

/**
 * What holds on some dates instead of the weekly hours.
 *
 * @param first the first of the dates
 * @param last the last of them, not the day after
 * @param spans what begins on each of them
 * @param closed whether nothing at all is open on them, the rest of a night before included
 */
public record Deviation(LocalDate first, LocalDate last, List<DaySpan> spans, boolean closed) {

    public Deviation {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Dates from %s back to %s".formatted(first, last));
        }
        spans = List.copyOf(spans);
    }

    /** Other spans begin on these dates. What began the evening before goes on. */
    public static Deviation otherHours(LocalDate first, LocalDate last, List<DaySpan> spans) {
        return new Deviation(first, last, spans, false);
    }

    /** Nothing is open on these dates from midnight to midnight, whatever began the evening before. */
    public static Deviation closure(LocalDate first, LocalDate last) {
        return new Deviation(first, last, List.of(), true);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
