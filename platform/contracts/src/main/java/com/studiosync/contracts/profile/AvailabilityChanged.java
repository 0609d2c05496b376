package com.studiosync.contracts.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A teacher teaches at other times; this is all of them. Times are those that a clock in the studio shows, as {@code HH:mm}: an
 * interval whose end is earlier than its beginning ends on the next day, and {@code 24:00} is the end of its own day.
 *
 * @param weekly the intervals that begin on each day of the week; a day that is absent has none
 * @param exceptions what begins on some dates instead
 * @param bufferMinutes how long the teacher has to herself between two lessons, at least
 */
public record AvailabilityChanged(
        UUID teacherId,
        UUID studioId,
        Map<DayOfWeek, List<Interval>> weekly,
        List<DatedIntervals> exceptions,
        Integer bufferMinutes)
        implements TeacherEvent {

    /** From a time up to another. */
    public record Interval(String from, String to) {}

    /**
     * Other intervals on the dates from the first to the last, both included.
     *
     * @param intervals empty when the teacher is away, from midnight to midnight
     */
    public record DatedIntervals(LocalDate firstDate, LocalDate lastDate, List<Interval> intervals) {}

    @Override
    public UUID aggregateId() {
        return teacherId;
    }
}
