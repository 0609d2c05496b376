package com.studiosync.contracts.profile;

import java.util.UUID;

/** A student has been taken in by a studio; a child may have no account. */
public record StudentEnrolled(UUID studentId, UUID studioId, UUID accountId, String primaryInstrument)
        implements StudentEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
