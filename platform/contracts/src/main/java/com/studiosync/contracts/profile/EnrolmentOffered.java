package com.studiosync.contracts.profile;

import java.time.Instant;
import java.util.UUID;

/** A place was offered to an applicant, who may accept it until the instant given. */
public record EnrolmentOffered(UUID enrolmentId, UUID studioId, UUID teacherId, Instant expiresAt)
        implements EnrolmentEvent {

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }
}
