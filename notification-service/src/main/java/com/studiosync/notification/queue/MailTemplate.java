package com.studiosync.notification.queue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Which mails there are, and what each cannot be written without. */
public enum MailTemplate {
    VERIFY_EMAIL("verify-email", Need.TOKEN),
    ACCOUNT_EXISTS("account-exists"),
    WELCOME("welcome"),
    RESET_PASSWORD("reset-password", Need.TOKEN),
    PASSWORD_UNUSABLE("password-unusable", Need.TOKEN),
    PASSWORD_CHANGED("password-changed"),
    CONFIRM_NEW_EMAIL("confirm-new-email", Need.TOKEN),
    EMAIL_CHANGED("email-changed"),
    SESSION_COMPROMISED("session-compromised"),
    ERASURE_REQUESTED("erasure-requested"),
    ERASURE_CANCELLED("erasure-cancelled"),
    INVITATION("invitation", Need.TOKEN),
    STUDIO_LIVE("studio-live", Need.STUDIO),
    STUDIO_DELETION_REQUESTED("studio-deletion-requested", Need.STUDIO),
    MEMBERSHIP_REQUESTED("membership-requested", Need.STUDIO, Need.PERSON),
    MEMBERSHIP_GRANTED("membership-granted", Need.STUDIO),
    MEMBERSHIP_CHANGED("membership-changed", Need.STUDIO),
    MEMBERSHIP_DECLINED("membership-declined", Need.STUDIO),
    MEMBERSHIP_REMOVED("membership-removed", Need.STUDIO),
    ENROLMENT_REQUESTED("enrolment-requested", Need.STUDIO),
    ENROLMENT_RECEIVED("enrolment-received", Need.STUDIO),
    ENROLMENT_WAITLISTED("enrolment-waitlisted", Need.STUDIO),
    ENROLMENT_OFFERED("enrolment-offered", Need.STUDIO, Need.TOKEN),
    ENROLMENT_ACCEPTED("enrolment-accepted", Need.STUDIO),
    ENROLMENT_DECLINED("enrolment-declined", Need.STUDIO),
    ENROLMENT_OFFER_LAPSED("enrolment-offer-lapsed", Need.STUDIO);

    /** What a mail needs beside its recipient; a studio and a person must be known before it is written. */
    enum Need {
        TOKEN,
        STUDIO,
        PERSON
    }

    private final String key;
    private final Set<Need> needs = EnumSet.noneOf(Need.class);

    MailTemplate(String key, Need... needs) {
        this.key = key;
        this.needs.addAll(Arrays.asList(needs));
    }

    /** Its name in events, metrics and template files. */
    public String key() {
        return key;
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }
}
