package com.studiosync.contracts.studio;

import java.util.UUID;

/**
 * A studio has another owner, who is one of its admins.
 *
 * @param formerOwnerAccountId {@code null} when there was none, because the last one left before another admin was known
 */
public record StudioOwnershipTransferred(UUID studioId, UUID formerOwnerAccountId, UUID ownerAccountId)
        implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
