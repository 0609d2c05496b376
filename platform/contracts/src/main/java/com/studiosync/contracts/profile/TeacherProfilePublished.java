package com.studiosync.contracts.profile;

import java.util.UUID;

/** A teacher's profile can be seen by anyone on the studio's host. */
public record TeacherProfilePublished(UUID teacherId, UUID studioId, String slug) implements TeacherEvent {

    @Override
    public UUID aggregateId() {
        return teacherId;
    }
}
