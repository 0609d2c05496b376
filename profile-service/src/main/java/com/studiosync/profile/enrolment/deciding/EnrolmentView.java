package com.studiosync.profile.enrolment.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.studiosync.profile.enrolment.Applicant;
import com.studiosync.profile.enrolment.Consent;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.enrolment.EnrolmentStatus;
import com.studiosync.profile.enrolment.WishedTime;
import com.studiosync.profile.guardians.GuardianRelation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Enrolment", description = "An application to be taken in; fields that are not set are absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnrolmentView(
        UUID id,
        EnrolmentStatus status,
        @Schema(examples = "Felix") String firstName,
        @Schema(examples = "Schumann") String lastName,
        LocalDate dateOfBirth,
        @Schema(description = "Who applies for a child") Guardian guardian,
        String email,
        String phone,
        String locale,
        @Schema(examples = "PIANO") String instrument,
        @Schema(description = "Who is wished for") UUID teacherId,
        List<WishedTime> times,
        String message,

        @Schema(description = "Texts of the studio that were agreed to when it was applied for")
        List<Consent> consents,

        Instant requestedAt,
        Instant waitlistedAt,

        @Schema(description = "Place on the waiting list of the teacher, or of the instrument, from 1")
        Long position,

        @Schema(description = "With whom a place was offered or given, or whose list it is on")
        UUID placeTeacherId,

        Instant offerExpiresAt,
        @Schema(description = "The account that decided") UUID decidedBy,
        @Schema(description = "Why it was declined") String reason,
        Instant settledAt,
        @Schema(description = "What became of it") UUID studentId) {

    record Guardian(String firstName, String lastName, GuardianRelation relation) {

        private static Guardian of(Applicant applicant) {
            return applicant.isChild()
                    ? new Guardian(applicant.guardianFirstName(), applicant.guardianLastName(), applicant.relation())
                    : null;
        }
    }

    static EnrolmentView of(Desk.Entry entry, Instant now) {
        Enrolment enrolment = entry.enrolment();
        Applicant applicant = enrolment.applicant();
        EnrolmentStatus status = enrolment.status(now);
        return new EnrolmentView(
                enrolment.id(),
                status,
                applicant.firstName(),
                applicant.lastName(),
                applicant.dateOfBirth(),
                Guardian.of(applicant),
                applicant.email(),
                applicant.phone(),
                applicant.locale(),
                enrolment.wishes().instrument(),
                enrolment.wishes().teacherId(),
                enrolment.wishes().wishedTimes(),
                enrolment.wishes().message(),
                enrolment.wishes().givenConsents(),
                enrolment.requestedAt(),
                enrolment.waitlistedAt(),
                status == EnrolmentStatus.WAITLISTED ? entry.position() : null,
                enrolment.placeTeacherId(),
                enrolment.offerExpiresAt(),
                enrolment.outcome().decidedBy(),
                enrolment.outcome().reason(),
                enrolment.outcome().settledAt(),
                enrolment.outcome().studentId());
    }
}
