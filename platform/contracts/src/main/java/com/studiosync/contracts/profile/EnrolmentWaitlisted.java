package com.studiosync.contracts.profile;

import java.util.UUID;

/** An application was put on the waiting list. */
public record EnrolmentWaitlisted(UUID enrolmentId, UUID studioId, UUID teacherId) implements EnrolmentEvent {

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }
}
