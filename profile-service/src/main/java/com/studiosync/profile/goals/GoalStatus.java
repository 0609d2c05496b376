package com.studiosync.profile.goals;

/** Where a goal stands. */
public enum GoalStatus {
    /** On the way; the only one in which a goal changes. */
    ACTIVE,

    /** Reached, for good. */
    ACHIEVED,

    /** Given up; it can be taken up again. */
    ABANDONED
}
