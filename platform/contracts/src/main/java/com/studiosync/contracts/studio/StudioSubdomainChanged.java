package com.studiosync.contracts.studio;

import java.time.Instant;
import java.util.UUID;

/**
 * A studio lives at another subdomain.
 *
 * @param redirectedUntil how long the former host leads to the new one; nobody else can take the name before
 */
public record StudioSubdomainChanged(UUID studioId, String formerSubdomain, String subdomain, Instant redirectedUntil)
        implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
