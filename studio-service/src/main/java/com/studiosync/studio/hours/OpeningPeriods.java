package com.studiosync.studio.hours;

import com.studiosync.platform.timetables.Period;
import com.studiosync.studio.hours.keeping.StudioHours;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a studio is open between two instants: sorted, and what touches is one. */
public record OpeningPeriods(
        @Schema(description = "The studio's time zone, by which the hours were resolved", examples = "Europe/Berlin")
        String timezone,

        @Schema(description = "Each from its first moment to the first one after it")
        List<Period> open)
        implements HoursAnswer {

    static OpeningPeriods of(StudioHours hours, String timezone, Period asked) {
        return new OpeningPeriods(
                timezone, hours.document().timetable().during(asked.from(), asked.to(), ZoneId.of(timezone)));
    }
}
