package com.studiosync.notification.letters;

import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.platform.secrets.SecretBox;
import com.studiosync.platform.secrets.Secrets;
import jakarta.enterprise.context.ApplicationScoped;

/** Where each mail leads to; tokens are opened here alone. */
@ApplicationScoped
class LetterLinks {

    private final Addresses addresses;
    private final SecretBox tokens;

    LetterLinks(Addresses addresses, Secrets secrets) {
        this.addresses = addresses;
        this.tokens = secrets.boxFor("mail-token");
    }

    /**
     * The link of a mail.
     *
     * @throws IllegalArgumentException when the mail's token was not sealed with this installation's key
     */
    String of(ClaimedMail mail) {
        return switch (mail.template()) {
            case VERIFY_EMAIL -> addresses.verifyEmail(token(mail));
            case CONFIRM_NEW_EMAIL -> addresses.confirmEmail(token(mail));
            case RESET_PASSWORD, PASSWORD_UNUSABLE -> addresses.resetPassword(token(mail));
            case INVITATION -> addresses.invitation(mail.word("subdomain"), token(mail));
            case ENROLMENT_OFFERED -> addresses.enrolmentOffer(mail.word("subdomain"), token(mail));
            case PASSWORD_CHANGED, SESSION_COMPROMISED, ERASURE_CANCELLED -> addresses.forgotPassword();
            case ACCOUNT_EXISTS, ERASURE_REQUESTED, STUDIO_DELETION_REQUESTED -> addresses.login();
            case WELCOME, EMAIL_CHANGED -> addresses.platform();
            case STUDIO_LIVE,
                    MEMBERSHIP_REQUESTED,
                    MEMBERSHIP_GRANTED,
                    MEMBERSHIP_CHANGED,
                    MEMBERSHIP_DECLINED,
                    MEMBERSHIP_REMOVED,
                    ENROLMENT_REQUESTED,
                    ENROLMENT_RECEIVED,
                    ENROLMENT_WAITLISTED,
                    ENROLMENT_ACCEPTED,
                    ENROLMENT_DECLINED,
                    ENROLMENT_OFFER_LAPSED -> addresses.studio(mail.word("subdomain"));
        };
    }

    private String token(ClaimedMail mail) {
        return tokens.open(mail.sealedToken());
    }
}
