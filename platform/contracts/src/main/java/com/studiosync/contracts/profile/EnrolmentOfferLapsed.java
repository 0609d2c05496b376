package com.studiosync.contracts.profile;

import java.util.UUID;

/** An applicant did not answer an offer in time; the place is free again. */
public record EnrolmentOfferLapsed(UUID enrolmentId, UUID studioId, UUID teacherId) implements EnrolmentEvent {

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }
}
