package com.studiosync.contracts.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * A lesson has been planned: its teacher is busy from one instant up to another.
 *
 * @param teacherId the teacher's profile
 */
public record LessonScheduled(UUID lessonId, UUID studioId, UUID teacherId, Instant from, Instant to)
        implements LessonEvent {

    @Override
    public UUID aggregateId() {
        return lessonId;
    }
}
