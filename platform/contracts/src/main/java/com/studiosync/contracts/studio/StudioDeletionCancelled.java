package com.studiosync.contracts.studio;

import java.util.UUID;

/** The deletion has been called off; the studio stays. */
public record StudioDeletionCancelled(UUID studioId) implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
