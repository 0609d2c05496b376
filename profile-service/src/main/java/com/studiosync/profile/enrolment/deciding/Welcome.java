package com.studiosync.profile.enrolment.deciding;

import com.studiosync.profile.enrolment.Applicant;
import com.studiosync.profile.enrolment.Enrolment;
import com.studiosync.profile.guardians.GuardianDetails;
import com.studiosync.profile.guardians.GuardianRelation;
import com.studiosync.profile.guardians.LinkGuardian;
import com.studiosync.profile.invited.InvitePerson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Has who has been taken in invited to sign in: the student, or the guardian of a child, who is noted here then. */
@ApplicationScoped
class Welcome {

    private final LinkGuardian linking;
    private final InvitePerson inviting;

    Welcome(LinkGuardian linking, InvitePerson inviting) {
        this.linking = linking;
        this.inviting = inviting;
    }

    Uni<Void> to(Enrolment enrolment, UUID studentId, UUID by) {
        Applicant applicant = enrolment.applicant();
        UUID studio = enrolment.studioId();
        return applicant.isChild()
                ? linking.linkNew(studio, studentId, guardian(applicant))
                        .flatMap(linked -> inviting.guardian(
                                studio, linked.guardian().id(), applicant.email(), applicant.locale(), by))
                : inviting.student(studio, studentId, applicant.email(), applicant.locale(), by);
    }

    /** May fetch the child only when somebody at the studio says so. */
    private static GuardianDetails guardian(Applicant applicant) {
        return new GuardianDetails(
                applicant.guardianFirstName(),
                applicant.guardianLastName(),
                applicant.email(),
                applicant.phone(),
                null,
                Objects.requireNonNullElse(applicant.relation(), GuardianRelation.GUARDIAN),
                null,
                null,
                null);
    }
}
