package com.studiosync.contracts.studio;

import java.util.UUID;

/**
 * A studio has been founded; its founder becomes its first ADMIN.
 *
 * @param registrationPolicy {@code OPEN}, {@code APPROVAL} or {@code INVITATION}
 */
public record StudioCreated(
        UUID studioId,
        UUID founderAccountId,
        String name,
        String subdomain,
        String timezone,
        String currency,
        String country,
        String registrationPolicy)
        implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
