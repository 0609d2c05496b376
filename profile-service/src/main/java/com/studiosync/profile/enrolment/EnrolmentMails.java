package com.studiosync.profile.enrolment;

import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import com.studiosync.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks notification-service to write to applicants; tokens travel sealed. */
@ApplicationScoped
class EnrolmentMails {

    private final SecretBox box;

    EnrolmentMails(Secrets secrets) {
        this.box = secrets.boxFor("mail-token");
    }

    EnrolmentMailRequested of(Enrolment enrolment, Letter letter) {
        Applicant applicant = enrolment.applicant();
        return new EnrolmentMailRequested(
                Ids.next(),
                enrolment.id(),
                enrolment.studioId(),
                letter.template(),
                applicant.email(),
                applicant.addressee(),
                applicant.locale(),
                letter.token() == null ? null : box.seal(letter.token()),
                letter.expiresAt());
    }
}
