package com.studiosync.contracts.studio;

import java.util.UUID;

/** A studio has been founded; its founder becomes its first ADMIN. */
public record StudioCreated(
        UUID studioId,
        UUID founderAccountId,
        String name,
        String subdomain,
        String timezone,
        String currency,
        String country)
        implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
