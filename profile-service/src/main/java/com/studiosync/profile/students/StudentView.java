package com.studiosync.profile.students;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.skills.SkillLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Student", description = "A student's profile; fields that are not set, or not for you, are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StudentView(
        UUID id,
        @Schema(examples = "Felix") String firstName,
        @Schema(examples = "Brahms") String lastName,
        @Schema(examples = "Felix Brahms") String displayName,
        StudentStatus status,
        @Schema(examples = "PIANO") String primaryInstrument,
        SkillLevel skillLevel,

        @Schema(description = "Not in lists") LocalDate dateOfBirth,

        LocalDate enrolmentDate,

        @Schema(description = "For admins and the student alone; not in lists")
        UUID accountId,

        @Schema(description = "Whether there are medical notes, for who may read them; not in lists")
        Boolean hasMedicalNotes,

        Instant createdAt,
        Instant updatedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    /** What the caller may see of one student. */
    static StudentView of(SeenStudent seen) {
        Student student = seen.student();
        return of(
                student,
                seen.may(Rule.STUDENT_BIRTHDAY_VIEW) ? student.profile().dateOfBirth() : null,
                seen.may(Rule.STUDENT_ACCOUNT_VIEW) ? student.accountId() : null,
                seen.may(Rule.MEDICAL_VIEW) ? student.hasMedicalNotes() : null);
    }

    /** What anybody sees of a student in a list of those who may be seen. */
    static StudentView inList(Student student) {
        return of(student, null, null, null);
    }

    private static StudentView of(Student student, LocalDate dateOfBirth, UUID accountId, Boolean hasMedicalNotes) {
        StudentProfile profile = student.profile();
        return new StudentView(
                student.id(),
                profile.firstName(),
                profile.lastName(),
                student.name().display(),
                student.status(),
                profile.primaryInstrument(),
                profile.skillLevel(),
                dateOfBirth,
                profile.enrolmentDate(),
                accountId,
                hasMedicalNotes,
                student.createdAt(),
                student.updatedAt(),
                student.version());
    }
}
