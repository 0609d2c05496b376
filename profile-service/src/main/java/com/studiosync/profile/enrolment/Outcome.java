package com.studiosync.profile.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * What has become of an application; each is {@code null} as long as it is not so.
 *
 * @param decidedBy the account of the admin who decided last
 * @param reason why it was declined
 * @param settledAt since when nothing more comes of it
 * @param studentId whom the applicant has become
 */
public record Outcome(UUID decidedBy, String reason, Instant settledAt, UUID studentId) {}
