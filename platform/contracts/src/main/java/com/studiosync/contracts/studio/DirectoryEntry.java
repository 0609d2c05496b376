package com.studiosync.contracts.studio;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The state of one studio in the directory that the gateway routes by: the latest entry of a studio is true.
 *
 * @param formerNames subdomains that the studio had before, whose hosts redirect to its host; {@code null} means none
 */
public record DirectoryEntry(UUID studioId, String subdomain, String name, Status status, List<FormerName> formerNames)
        implements DomainEvent {

    /** Whether the studio's host answers. */
    public enum Status {
        ACTIVE,
        PAUSED
    }

    /** A subdomain that the studio had before, and when its redirect ends. */
    public record FormerName(String subdomain, Instant until) {}

    public DirectoryEntry {
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
    }

    /** The entry of a studio that was never renamed. */
    public DirectoryEntry(UUID studioId, String subdomain, String name, Status status) {
        this(studioId, subdomain, name, status, List.of());
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
