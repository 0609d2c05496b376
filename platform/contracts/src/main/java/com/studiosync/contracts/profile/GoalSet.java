package com.studiosync.contracts.profile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A student has a new goal.
 *
 * @param targetDate when it is to be reached, or {@code null}
 */
public record GoalSet(UUID studentId, UUID studioId, UUID goalId, LocalDate targetDate) implements ProgressEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
