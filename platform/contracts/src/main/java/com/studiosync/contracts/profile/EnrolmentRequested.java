package com.studiosync.contracts.profile;

import java.util.UUID;

/** Somebody applied to be taken in as a student, on the public page of a studio. */
public record EnrolmentRequested(UUID enrolmentId, UUID studioId, UUID teacherId, String instrument)
        implements EnrolmentEvent {

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }
}
