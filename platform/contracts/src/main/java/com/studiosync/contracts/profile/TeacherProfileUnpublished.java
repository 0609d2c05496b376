package com.studiosync.contracts.profile;

import java.util.UUID;

/** A teacher's profile is no longer public. */
public record TeacherProfileUnpublished(UUID teacherId, UUID studioId) implements TeacherEvent {

    @Override
    public UUID aggregateId() {
        return teacherId;
    }
}
