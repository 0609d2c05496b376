package com.studiosync.contracts.studio;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A studio has other business hours; this is all of them. Times are those that a clock in the studio shows, as
 * {@code HH:mm}: an interval whose end is earlier than its beginning ends on the next day, and {@code 24:00} is the end of
 * its own day.
 *
 * @param timezone that of the studio when the hours changed; {@link StudioUpdated} tells when it becomes another
 * @param weekly the intervals that begin on each day of the week; a day that is absent has none
 * @param exceptions what begins on some dates instead
 * @param closures dates on which nothing is open
 */
public record StudioHoursChanged(
        UUID studioId,
        String timezone,
        Map<DayOfWeek, List<Interval>> weekly,
        List<DatedHours> exceptions,
        List<Closure> closures)
        implements StudioEvent {

    /** From a time up to another. */
    public record Interval(String from, String to) {}

    /**
     * Other intervals on the dates from the first to the last, both included.
     *
     * @param note why, or {@code null}
     */
    public record DatedHours(LocalDate firstDate, LocalDate lastDate, List<Interval> intervals, String note) {}

    /**
     * Nothing on the dates from the first to the last, both included, not even the rest of the night before.
     *
     * @param reason why, or {@code null}
     */
    public record Closure(LocalDate firstDate, LocalDate lastDate, String reason) {}

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
