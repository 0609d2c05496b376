package com.studiosync.profile.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry as those see it who may. */
@Schema(name = "Attendance", description = "Whether a student came to one lesson; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceView(
        UUID id,
        LocalDate date,
        AttendanceStatus status,
        @Schema(examples = "45") Integer minutes,

        @Schema(examples = "Came ten minutes late, the bus.")
        String note,

        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    static AttendanceView of(Attendance attendance) {
        AttendanceDetails details = attendance.details();
        return new AttendanceView(
                attendance.id(),
                details.date(),
                details.status(),
                details.minutes(),
                details.note(),
                attendance.createdAt(),
                attendance.updatedAt(),
                attendance.version());
    }
}
