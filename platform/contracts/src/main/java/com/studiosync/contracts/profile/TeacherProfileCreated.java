package com.studiosync.contracts.profile;

import java.util.List;
import java.util.UUID;

/** A teacher's profile has been made; it is not public yet. */
public record TeacherProfileCreated(
        UUID teacherId, UUID studioId, UUID accountId, String displayName, List<String> specialties)
        implements TeacherEvent {

    @Override
    public UUID aggregateId() {
        return teacherId;
    }
}
