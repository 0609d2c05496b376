package com.studiosync.contracts.studio;

import java.util.UUID;

/** A studio has been paused: its host does not answer until it is resumed. */
public record StudioDeactivated(UUID studioId) implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
