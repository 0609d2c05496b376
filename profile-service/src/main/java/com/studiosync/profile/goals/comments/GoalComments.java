package com.studiosync.profile.goals.comments;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.entries.Entries;
import com.studiosync.profile.scope.Restriction;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

@Singleton
class GoalComments extends Entries<GoalComment> {

    /** For all goals of a student together. */
    private static final int MOST = 10_000;

    GoalComments(Outbox outbox) {
        super(GoalComment.class, "comment", MOST, outbox);
    }

    /** Of those that may be seen the ones about one goal. */
    static Restriction about(UUID goalId, Restriction visible) {
        return visible.and("entry.goalId = :goal", Map.of("goal", goalId));
    }
}
