package com.studiosync.profile.goals;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.entries.Entries;
import com.studiosync.profile.scope.Restriction;
import jakarta.inject.Singleton;
import java.util.Map;

/** All goals of the students of a studio. */
@Singleton
public class Goals extends Entries<Goal> {

    private static final int MOST = 500;

    Goals(Outbox outbox) {
        super(Goal.class, "goal", MOST, outbox);
    }

    /** Of those that may be seen the ones that are worked on. */
    public static Restriction active(Restriction visible) {
        return visible.and("entry.status = :active", Map.of("active", GoalStatus.ACTIVE));
    }
}
