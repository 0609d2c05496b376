package com.studiosync.contracts.studio;

import java.util.Set;
import java.util.UUID;

/**
 * What a studio says about itself has changed; the fields hold what is true now.
 *
 * @param registrationPolicy {@code OPEN}, {@code APPROVAL} or {@code INVITATION}
 */
public record StudioUpdated(
        UUID studioId,
        String name,
        String timezone,
        String currency,
        String country,
        String registrationPolicy,
        Set<String> changed)
        implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
