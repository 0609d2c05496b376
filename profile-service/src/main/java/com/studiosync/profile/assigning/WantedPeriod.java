package com.studiosync.profile.assigning;

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
        LocalDate until) {}
