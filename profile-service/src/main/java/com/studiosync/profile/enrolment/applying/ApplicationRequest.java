package com.studiosync.profile.enrolment.applying;

import com.studiosync.platform.constraints.EmailAddress;
import com.studiosync.platform.constraints.LanguageTag;
import com.studiosync.platform.constraints.MultilineText;
import com.studiosync.platform.constraints.PhoneNumber;
import com.studiosync.platform.constraints.PlainText;
import com.studiosync.profile.enrolment.Applicant;
import com.studiosync.profile.enrolment.Consent;
import com.studiosync.profile.enrolment.WishedTime;
import com.studiosync.profile.enrolment.Wishes;
import com.studiosync.profile.guardians.GuardianRelation;
import com.studiosync.profile.specialties.SpecialtyCode;
import com.studiosync.profile.students.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Application", description = "An application to be taken in as a student, for oneself or for a child")
record ApplicationRequest(
        @NotNull @Valid Learner student,

        @Valid @Schema(description = "Who applies for a child; absent for who applies for herself")
        Adult guardian,

        @NotNull
        @EmailAddress
        @Size(max = 254)
        @Schema(description = "Of the guardian, where there is one", examples = "robert@example.com")
        String email,

        @PhoneNumber @Schema(examples = "+43 1 5050308") String phone,

        @LanguageTag @Schema(description = "What to write mails in", examples = "de")
        String locale,

        @NotNull @SpecialtyCode @Schema(description = "A code of /api/v1/public/specialties", examples = "PIANO")
        String instrument,

        @Size(max = 80)
        @PlainText
        @Schema(
                description = "Slug or id of a published teacher; absent where anybody will do",
                examples = "clara-wieck")
        String teacher,

        @Size(max = 14) List<@NotNull @Valid WishedTime> times,

        @Size(max = 2_000) @MultilineText @Schema(examples = "She has played for a year.")
        String message,

        @Size(max = 20) @Schema(description = "Texts of the studio that the applicant agrees to")
        List<@NotNull @Valid Consent> consents) {

    ApplicationRequest {
        times = times == null ? List.of() : times;
        consents = consents == null ? List.of() : consents;
    }

    /** Who is to learn. */
    record Learner(
            @NotNull @Size(max = 100) @PlainText @Schema(examples = "Felix")
            String firstName,

            @NotNull @Size(max = 100) @PlainText @Schema(examples = "Schumann")
            String lastName,

            @PastOrPresent @PlausibleDate @Schema(examples = "2017-06-11")
            LocalDate dateOfBirth) {}

    /** Who answers for a child. */
    record Adult(
            @NotNull @Size(max = 100) @PlainText @Schema(examples = "Robert")
            String firstName,

            @NotNull @Size(max = 100) @PlainText @Schema(examples = "Schumann")
            String lastName,

            @Schema(description = "What the guardian is to the child")
            GuardianRelation relation) {}

    Applicant applicant() {
        return new Applicant(
                student.firstName(),
                student.lastName(),
                student.dateOfBirth(),
                guardian == null ? null : guardian.firstName(),
                guardian == null ? null : guardian.lastName(),
                guardian == null ? null : guardian.relation(),
                email,
                Applicant.key(email),
                phone,
                locale);
    }

    Wishes wishes(UUID teacherId) {
        return new Wishes(
                instrument,
                teacherId,
                times.stream().map(WishedTime::text).toList(),
                message,
                consents.stream().map(Consent::text).toList());
    }
}
