package com.studiosync.studio.hours.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.platform.timetables.Deviation;
import com.studiosync.platform.timetables.document.CalendarDate;
import com.studiosync.platform.timetables.document.DateRange;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Dates on which nothing is open from midnight to midnight, whatever began the evening before. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Closure(
        @NotNull @CalendarDate @Schema(format = "date", examples = "2026-12-25")
        String firstDate,

        @CalendarDate
        @Schema(
                format = "date",
                description = "The last of the dates, itself included; absent for one date alone",
                examples = "2027-01-06")
        String lastDate,

        @PlainText @Size(max = 200) @Schema(description = "Why, for everybody to see", examples = "Winter holidays")
        String reason)
        implements DateRange {

    Closure normal() {
        return new Closure(firstDate, lastDateOrFirst(), reason);
    }

    Deviation deviation() {
        return Deviation.closure(first(), last());
    }

    StudioHoursChanged.Closure told() {
        return new StudioHoursChanged.Closure(first(), last(), reason);
    }
}
