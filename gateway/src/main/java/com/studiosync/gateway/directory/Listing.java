package com.studiosync.gateway.directory;

import com.studiosync.contracts.studio.DirectoryEntry;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Studios by subdomain. Entries of one studio come in order, those of different studios do not: a name may be claimed
 * by its next owner before the former one lets go of it, so letting go never takes it from someone else.
 */
final class Listing {

    private final Map<UUID, DirectoryEntry> byStudio = new ConcurrentHashMap<>();
    private final Map<String, DirectoryEntry> bySubdomain = new ConcurrentHashMap<>();

    Optional<DirectoryEntry> find(String subdomain) {
        return Optional.ofNullable(bySubdomain.get(subdomain));
    }

    void put(DirectoryEntry entry) {
        DirectoryEntry former = byStudio.put(entry.studioId(), entry);
        bySubdomain.put(entry.subdomain(), entry);
        if (former != null && !former.subdomain().equals(entry.subdomain())) {
            release(former);
        }
    }

    void remove(UUID studioId) {
        DirectoryEntry former = byStudio.remove(studioId);
        if (former != null) {
            release(former);
        }
    }

    int size() {
        return byStudio.size();
    }

    private void release(DirectoryEntry former) {
        if (bySubdomain.remove(former.subdomain(), former)) {
            byStudio.values().stream()
                    .filter(other -> other.subdomain().equals(former.subdomain()))
                    .findAny()
                    .ifPresent(owner -> bySubdomain.put(owner.subdomain(), owner));
        }
    }
}
