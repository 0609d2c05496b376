package com.studiosync.contracts.studio;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.util.UUID;

/** The state of one studio in the directory that the gateway routes by: the latest entry of a studio is true. */
public record DirectoryEntry(UUID studioId, String subdomain, String name, Status status) implements DomainEvent {

    /** Whether the studio's host answers. */
    public enum Status {
        ACTIVE,
        PAUSED
    }

    @Override
    public UUID aggregateId() {
        return studioId;
    }

    @Override
    public String topic() {
        return Topics.STUDIO_DIRECTORY;
    }
}
