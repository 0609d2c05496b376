package com.studiosync.profile.students;

/** Whether a student learns at the studio right now. */
public enum StudentStatus {
    /** Takes lessons. */
    ACTIVE,

    /** Takes none for a while, and comes back. */
    PAUSED,

    /** Has left: what was written is kept, and nothing of it changes. */
    ARCHIVED
}
