package com.studiosync.contracts.profile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whether a student came to a lesson; told again with what is true now when the entry is corrected.
 *
 * @param status {@code ATTENDED}, {@code LATE}, {@code NO_SHOW} or {@code CANCELLED}
 * @param minutes how long the lesson was, where that is known
 */
public record AttendanceRecorded(
        UUID studentId, UUID studioId, UUID attendanceId, LocalDate date, String status, Integer minutes)
        implements ProgressEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
