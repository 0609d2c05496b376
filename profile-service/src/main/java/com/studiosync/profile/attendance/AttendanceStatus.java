package com.studiosync.profile.attendance;

/** What became of a lesson. */
public enum AttendanceStatus {
    ATTENDED,
    LATE,
    NO_SHOW,
    CANCELLED
}
