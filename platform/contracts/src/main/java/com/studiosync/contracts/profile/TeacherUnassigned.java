package com.studiosync.contracts.profile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment was ended, or called off before it began. One that reaches the day that was told ends without this,
 * and so do all of a student with {@link StudentRemoved}.
 *
 * @param until the first day on which it no longer holds; the day of its beginning when it never held
 */
public record TeacherUnassigned(UUID studentId, UUID studioId, UUID assignmentId, UUID teacherId, LocalDate until)
        implements AssignmentEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
