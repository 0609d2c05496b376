package com.studiosync.contracts.studio;

import java.util.Set;
import java.util.UUID;

/** What a studio says about itself has changed; the fields hold what is true now. */
public record StudioUpdated(
        UUID studioId, String name, String timezone, String currency, String country, Set<String> changed)
        implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
