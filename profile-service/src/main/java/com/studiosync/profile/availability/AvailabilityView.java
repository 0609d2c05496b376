package com.studiosync.profile.availability;

import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.platform.timetables.document.WeeklyHours;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a teacher told, in the form in which it can be sent again. */
@Schema(name = "Availability")
record AvailabilityView(
        WeeklyHours weekly,
        List<DatedAvailability> exceptions,
        @Schema(examples = "10") int bufferMinutes,
        @Schema(hidden = true) long version)
        implements Versioned {

    static AvailabilityView of(Availability availability) {
        AvailabilityDocument document = availability.document();
        return new AvailabilityView(
                document.weekly(), document.exceptions(), document.bufferMinutes(), availability.version());
    }
}
