package com.studiosync.profile.enrolment;

import java.time.Instant;

/**
 * What is written to an applicant.
 *
 * @param template its name at notification-service
 * @param token what its link carries, or {@code null}
 * @param expiresAt until when that is good, or {@code null}
 */
public record Letter(String template, String token, Instant expiresAt) {

    public static final Letter RECEIVED = plain("enrolment-received");
    public static final Letter WAITLISTED = plain("enrolment-waitlisted");
    public static final Letter ACCEPTED = plain("enrolment-accepted");
    public static final Letter DECLINED = plain("enrolment-declined");
    public static final Letter LAPSED = plain("enrolment-offer-lapsed");

    public static Letter offer(String token, Instant expiresAt) {
        return new Letter("enrolment-offered", token, expiresAt);
    }

    private static Letter plain(String template) {
        return new Letter(template, null, null);
    }
}
