package com.studiosync.contracts.studio;

import java.util.UUID;

/** The studio is gone, with everything that belonged to it: delete what you keep of it. */
public record StudioDeleted(UUID studioId) implements StudioEvent {

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
