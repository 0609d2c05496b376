package com.studiosync.profile.students;

import com.studiosync.platform.constraints.PlainText;
import com.studiosync.profile.specialties.SpecialtyCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be written about a student: the body of an enrolment, and the document that a merge patch changes. */
@Schema(description = "What can be written about a student")
public record StudentProfile(
        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Felix")
        String firstName,

        @NotBlank @Size(max = 100) @PlainText @Schema(examples = "Brahms")
        String lastName,

        @NotNull
        @SpecialtyCode
        @Schema(description = "A code of the catalogue at /api/v1/specialties", examples = "PIANO")
        String primaryInstrument,

        SkillLevel skillLevel,

        @PastOrPresent @PlausibleDate @Schema(examples = "2015-05-07")
        LocalDate dateOfBirth,

        @PlausibleDate @Schema(description = "Today in UTC when absent", examples = "2026-09-01")
        LocalDate enrolmentDate,

        @Schema(description = "The account of the student, who can have none")
        UUID accountId) {

    public StudentProfile {
        firstName = firstName == null ? null : firstName.strip();
        lastName = lastName == null ? null : lastName.strip();
    }

    StudentProfile enrolledOn(LocalDate unlessTold) {
        return enrolmentDate != null
                ? this
                : new StudentProfile(
                        firstName, lastName, primaryInstrument, skillLevel, dateOfBirth, unlessTold, accountId);
    }
}
