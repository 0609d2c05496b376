package com.studiosync.contracts.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * A lesson takes place at another time, or with another teacher; the fields hold what is true now.
 *
 * @param teacherId the teacher's profile
 */
public record LessonRescheduled(UUID lessonId, UUID studioId, UUID teacherId, Instant from, Instant to)
        implements LessonEvent {

    @Override
    public UUID aggregateId() {
        return lessonId;
    }
}
