package com.studiosync.contracts.profile;

import java.util.UUID;

/** An application came to nothing: the studio declined it, or the applicant an offer. */
public record EnrolmentDeclined(UUID enrolmentId, UUID studioId, Boolean byApplicant) implements EnrolmentEvent {

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }
}
