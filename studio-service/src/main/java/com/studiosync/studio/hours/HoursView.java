package com.studiosync.studio.hours;

import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.platform.timetables.document.WeeklyHours;
import com.studiosync.studio.hours.document.Closure;
import com.studiosync.studio.hours.document.ExceptionalHours;
import com.studiosync.studio.hours.keeping.StudioHours;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours as they were written, in the form in which they can be sent again. */
@Schema(name = "Hours")
public record HoursView(
        WeeklyHours weekly,
        List<ExceptionalHours> exceptions,
        List<Closure> closures,
        @Schema(hidden = true) long version)
        implements HoursAnswer, Versioned {

    static HoursView of(StudioHours hours) {
        return new HoursView(
                hours.document().weekly(),
                hours.document().exceptions(),
                hours.document().closures(),
                hours.version());
    }
}
