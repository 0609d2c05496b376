package com.studiosync.contracts.profile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A teacher teaches a student, or on other days than was told before; what was told last about an assignment holds.
 *
 * @param from the first day on which it holds, in the studio's time zone
 * @param until the first day on which it no longer holds, or {@code null}
 */
public record TeacherAssigned(
        UUID studentId, UUID studioId, UUID assignmentId, UUID teacherId, LocalDate from, LocalDate until)
        implements AssignmentEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
