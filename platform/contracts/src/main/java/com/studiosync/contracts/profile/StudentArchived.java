package com.studiosync.contracts.profile;

import java.util.UUID;

/** A student has left the studio; what was written about the student is kept and no longer changes. */
public record StudentArchived(UUID studentId, UUID studioId) implements StudentEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
