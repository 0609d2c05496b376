package com.studiosync.profile.students;

import com.studiosync.platform.constraints.PlainText;
import com.studiosync.profile.skills.SkillLevel;
import com.studiosync.profile.specialties.SpecialtyCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

        @Schema(description = "In the primary instrument; another level is a step in the history of skills")
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

    StudentProfile atLevel(SkillLevel level) {
        return new StudentProfile(firstName, lastName, primaryInstrument, level, dateOfBirth, enrolmentDate, accountId);
    }

    /** The names of the fields in which another profile differs. */
    Set<String> differencesTo(StudentProfile other) {
        Set<String> names = new TreeSet<>();
        differing("firstName", firstName, other.firstName).ifPresent(names::add);
        differing("lastName", lastName, other.lastName).ifPresent(names::add);
        differing("primaryInstrument", primaryInstrument, other.primaryInstrument)
                .ifPresent(names::add);
        differing("skillLevel", skillLevel, other.skillLevel).ifPresent(names::add);
        differing("dateOfBirth", dateOfBirth, other.dateOfBirth).ifPresent(names::add);
        differing("enrolmentDate", enrolmentDate, other.enrolmentDate).ifPresent(names::add);
        differing("accountId", accountId, other.accountId).ifPresent(names::add);
        return names;
    }

    private static Optional<String> differing(String name, Object here, Object there) {
        return Objects.equals(here, there) ? Optional.empty() : Optional.of(name);
    }
}
