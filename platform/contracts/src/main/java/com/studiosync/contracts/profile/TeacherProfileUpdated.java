package com.studiosync.contracts.profile;

import java.util.List;
import java.util.UUID;

/** A teacher's profile has changed; the fields hold what is true now. */
public record TeacherProfileUpdated(UUID teacherId, UUID studioId, String displayName, List<String> specialties)
        implements TeacherEvent {

    @Override
    public UUID aggregateId() {
        return teacherId;
    }
}
