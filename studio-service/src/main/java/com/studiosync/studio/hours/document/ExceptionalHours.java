package com.studiosync.studio.hours.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.timetables.Deviation;
import com.studiosync.platform.timetables.document.CalendarDate;
import com.studiosync.platform.timetables.document.DateRange;
import com.studiosync.platform.timetables.document.Interval;
import com.studiosync.platform.timetables.document.WeeklyHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other intervals that begin on some dates, instead of those of the week; what began the evening before goes on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExceptionalHours(
        @NotNull @CalendarDate @Schema(format = "date", examples = "2026-12-24")
        String firstDate,

        @CalendarDate
        @Schema(
                format = "date",
                description = "The last of the dates, itself included; absent for one date alone",
                examples = "2026-12-24")
        String lastDate,

        @NotEmpty(message = "must not be empty; dates without hours are a closure")
        @Size(max = WeeklyHours.MOST_A_DAY)
        @Schema(description = "What begins on each of these dates")
        List<@NotNull @Valid Interval> intervals,

        @PlainText @Size(max = 200) @Schema(description = "Why, for everybody to see", examples = "Christmas Eve")
        String note)
        implements DateRange {

    public ExceptionalHours {
        intervals = intervals == null ? List.of() : intervals;
    }

    ExceptionalHours normal() {
        return new ExceptionalHours(firstDate, lastDateOrFirst(), Interval.normal(intervals), note);
    }

    Deviation deviation() {
        return Deviation.otherHours(first(), last(), Interval.spans(intervals));
    }

    StudioHoursChanged.DatedHours told() {
        return new StudioHoursChanged.DatedHours(first(), last(), HoursDocument.told(intervals), note);
    }
}
