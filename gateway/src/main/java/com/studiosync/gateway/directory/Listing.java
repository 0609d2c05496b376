package com.studiosync.gateway.directory;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.DirectoryEntry.FormerName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Studios by the names that they have and had. Entries of one studio come in order, those of different studios do not: a
 * name may be claimed by its next owner before the former one lets go of it, so every claim is kept until it is let go.
 */
final class Listing {

    private final Map<UUID, DirectoryEntry> byStudio = new ConcurrentHashMap<>();
    private final Map<String, List<DirectoryEntry>> claims = new ConcurrentHashMap<>();

    /** The studio that lives under a name; or else the one that did, as long as its former host leads to it. */
    Optional<DirectoryEntry> find(String name, Instant now) {
        List<DirectoryEntry> claimants = claims.getOrDefault(name, List.of());
        for (DirectoryEntry studio : claimants) {
            if (studio.subdomain().equals(name)) {
                return Optional.of(studio);
            }
        }
        return claimants.stream()
                .filter(studio -> isLedToFrom(name, studio, now))
                .findFirst();
    }

    void put(DirectoryEntry entry) {
        DirectoryEntry former = byStudio.put(entry.studioId(), entry);
        namesOf(entry).forEach(name -> claim(name, entry));
        if (former != null && former != entry) {
            letGo(former);
        }
    }

    /** Takes a studio that is gone from the list; empty when it was not on it. */
    Optional<DirectoryEntry> remove(UUID studioId) {
        Optional<DirectoryEntry> former = Optional.ofNullable(byStudio.remove(studioId));
        former.ifPresent(this::letGo);
        return former;
    }

    int size() {
        return byStudio.size();
    }

    /** The latest claim comes first. */
    private void claim(String name, DirectoryEntry entry) {
        claims.merge(name, List.of(entry), (before, added) -> Stream.concat(added.stream(), before.stream())
                .toList());
    }

    private void letGo(DirectoryEntry former) {
        namesOf(former).forEach(name -> claims.computeIfPresent(name, (any, claimants) -> without(former, claimants)));
    }

    /** By identity: an entry that came twice was claimed for twice. */
    private static List<DirectoryEntry> without(DirectoryEntry former, List<DirectoryEntry> claimants) {
        List<DirectoryEntry> left =
                claimants.stream().filter(claimant -> claimant != former).toList();
        return left.isEmpty() ? null : left;
    }

    static Stream<String> namesOf(DirectoryEntry entry) {
        return Stream.concat(
                        Stream.of(entry.subdomain()),
                        entry.formerNames().stream().map(FormerName::subdomain))
                .distinct();
    }

    private static boolean isLedToFrom(String name, DirectoryEntry studio, Instant now) {
        return studio.formerNames().stream()
                .anyMatch(former -> former.subdomain().equals(name) && now.isBefore(former.until()));
    }
}
