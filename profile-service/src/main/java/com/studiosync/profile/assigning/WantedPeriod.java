package com.studiosync.profile.assigning;

import com.studiosync.profile.assignments.Wanted;
import com.studiosync.profile.students.PlausibleDate;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When a teacher teaches a student")
public record WantedPeriod(
        @PlausibleDate
        @Schema(
                description = "The first day; when absent, that of the assignment that has not ended, else today",
                examples = "2026-09-01")
        LocalDate from,

        @PlausibleDate
        @Schema(
                description = "The first day on which it no longer holds; absent: no end is known",
                examples = "2027-08-01")
        LocalDate until,

        @Schema(
                description = "Whether the teacher is to have more students than her capacity is; no unless told",
                examples = "false")
        Boolean beyondCapacity) {

    Wanted wanted() {
        return new Wanted(from, until, Boolean.TRUE.equals(beyondCapacity));
    }
}
