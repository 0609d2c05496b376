package com.studiosync.profile.teachers;

/** Whether a teacher takes new students. */
public enum AvailabilityStatus {
    ACCEPTING,
    WAITING_LIST,
    FULL,
    ON_LEAVE
}
