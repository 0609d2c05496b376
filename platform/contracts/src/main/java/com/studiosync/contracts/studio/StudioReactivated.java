package com.studiosync.contracts.studio;

import java.util.UUID;

/** A paused studio has been resumed: its host answers again. */
public record StudioReactivated(UUID studioId) implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
