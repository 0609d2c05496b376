package com.studiosync.profile.students;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Student", description = "A student's profile; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StudentView(
        UUID id,
        @Schema(examples = "Felix") String firstName,
        @Schema(examples = "Brahms") String lastName,
        @Schema(examples = "Felix Brahms") String displayName,
        @Schema(examples = "PIANO") String primaryInstrument,
        SkillLevel skillLevel,
        LocalDate dateOfBirth,
        LocalDate enrolmentDate,
        UUID accountId,
        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    static StudentView of(Student student) {
        StudentProfile profile = student.profile();
        return new StudentView(
                student.id(),
                profile.firstName(),
                profile.lastName(),
                student.name().display(),
                profile.primaryInstrument(),
                profile.skillLevel(),
                profile.dateOfBirth(),
                profile.enrolmentDate(),
                profile.accountId(),
                student.createdAt(),
                student.updatedAt(),
                student.version());
    }
}
