package com.studiosync.profile.attendance;

import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.profile.students.PlausibleDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about one lesson: the body of a new entry, and the document that a merge patch changes. */
@Schema(description = "What can be written about whether a student came to a lesson")
public record AttendanceDetails(
        @NotNull @PlausibleDate @Schema(description = "The day of the lesson", examples = "2026-03-02")
        LocalDate date,

        @NotNull AttendanceStatus status,

        @Min(1) @Max(1_440) @Schema(description = "How long the lesson was", examples = "45")
        Integer minutes,

        @Size(max = 1_000) @MultilineText @Schema(examples = "Came ten minutes late, the bus.")
        String note) {

    /** Whether the other one tells the same to those who only count. */
    boolean countsAs(AttendanceDetails other) {
        return withoutNote().equals(other.withoutNote());
    }

    private AttendanceDetails withoutNote() {
        return new AttendanceDetails(date, status, minutes, null);
    }
}
