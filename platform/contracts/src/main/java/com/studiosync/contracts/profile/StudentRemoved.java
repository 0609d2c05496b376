package com.studiosync.contracts.profile;

import java.util.UUID;

/**
 * A student's profile has been deleted for good, with all that belonged to it. All assignments and guardianships of the
 * student end with it: no {@link TeacherUnassigned} or {@link GuardianUnlinked} tells of them.
 */
public record StudentRemoved(UUID studentId, UUID studioId) implements StudentEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
