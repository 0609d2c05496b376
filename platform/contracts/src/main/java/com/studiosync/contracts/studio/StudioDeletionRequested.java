package com.studiosync.contracts.studio;

import java.time.Instant;
import java.util.UUID;

/** The owner wants the studio deleted, and it is paused. It can be called off until {@code deletedAt}. */
public record StudioDeletionRequested(UUID studioId, UUID requestedBy, Instant deletedAt) implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
