package com.studiosync.contracts.profile;

import java.util.UUID;

/**
 * An applicant was taken in; StudentEnrolled, and TeacherAssigned where there is a teacher, tell what came of it.
 */
public record EnrolmentAccepted(UUID enrolmentId, UUID studioId, UUID studentId, UUID teacherId)
        implements EnrolmentEvent {

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }
}
