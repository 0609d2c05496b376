package com.studiosync.profile.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.contracts.profile.AvailabilityChanged;
import com.studiosync.platform.timetables.Deviation;
import com.studiosync.platform.timetables.document.CalendarDate;
import com.studiosync.platform.timetables.document.DateRange;
import com.studiosync.platform.timetables.document.Interval;
import com.studiosync.platform.timetables.document.WeeklyHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What begins on some dates instead of the usual week; nothing at all where there are no intervals. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DatedAvailability(
        @NotNull @CalendarDate @Schema(format = "date", examples = "2026-08-03")
        String firstDate,

        @CalendarDate
        @Schema(
                format = "date",
                description = "The last of the dates, itself included; absent for one date alone",
                examples = "2026-08-14")
        String lastDate,

        @NotNull
        @Size(max = WeeklyHours.MOST_A_DAY)
        @Schema(
                description = "What begins on each of these dates. Empty: away from midnight to midnight, whatever"
                        + " began the evening before")
        List<@NotNull @Valid Interval> intervals)
        implements DateRange {

    DatedAvailability normal() {
        return new DatedAvailability(firstDate, lastDateOrFirst(), Interval.normal(intervals));
    }

    Deviation deviation() {
        return intervals.isEmpty()
                ? Deviation.closure(first(), last())
                : Deviation.otherHours(first(), last(), Interval.spans(intervals));
    }

    AvailabilityChanged.DatedIntervals told() {
        return new AvailabilityChanged.DatedIntervals(first(), last(), AvailabilityDocument.told(intervals));
    }
}
