package com.studiosync.contracts.profile;

import java.util.Set;
import java.util.UUID;

/**
 * A student's profile has changed; the fields hold what is true now.
 *
 * @param accountId the student's account, or {@code null} while there is none
 * @param status {@code ACTIVE} or {@code PAUSED}; new ones come without notice
 * @param changed names of the fields that changed, those of which the event does not tell the value included
 */
public record StudentUpdated(
        UUID studentId, UUID studioId, UUID accountId, String primaryInstrument, String status, Set<String> changed)
        implements StudentEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
