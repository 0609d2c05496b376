package com.studiosync.contracts.scheduling;

import java.util.UUID;

/**
 * A lesson does not take place: its teacher is free again.
 *
 * @param teacherId the teacher's profile
 */
public record LessonCancelled(UUID lessonId, UUID studioId, UUID teacherId) implements LessonEvent {

    @Override
    public UUID aggregateId() {
        return lessonId;
    }
}
