package com.studiosync.contracts.profile;

import java.util.UUID;

/**
 * A guardian answers for a student, or has another account than before.
 *
 * @param accountId the guardian's account, or {@code null}
 */
public record GuardianLinked(UUID studentId, UUID studioId, UUID guardianId, UUID accountId)
        implements GuardianshipEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
