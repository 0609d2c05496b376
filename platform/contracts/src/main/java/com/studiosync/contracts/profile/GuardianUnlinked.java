package com.studiosync.contracts.profile;

import java.util.UUID;

/**
 * A guardian no longer answers for a student. With {@link StudentRemoved} all guardianships of the student end without this.
 *
 * @param accountId the guardian's account, or {@code null}
 */
public record GuardianUnlinked(UUID studentId, UUID studioId, UUID guardianId, UUID accountId)
        implements GuardianshipEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
