package com.studiosync.contracts.profile;

import java.time.LocalDate;
import java.util.UUID;

/** A student has reached a goal. */
public record GoalAchieved(UUID studentId, UUID studioId, UUID goalId, LocalDate achievedOn) implements ProgressEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
