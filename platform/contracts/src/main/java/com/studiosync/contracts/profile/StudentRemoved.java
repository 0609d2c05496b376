package com.studiosync.contracts.profile;

import java.util.UUID;

/** A student's profile has been deleted for good, with all that belonged to it. */
public record StudentRemoved(UUID studentId, UUID studioId) implements StudentEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
