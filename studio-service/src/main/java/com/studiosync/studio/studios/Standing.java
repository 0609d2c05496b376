package com.studiosync.studio.studios;

import com.studiosync.contracts.studio.DirectoryEntry.Status;
import com.studiosync.contracts.studio.StudioDeactivated;
import com.studiosync.contracts.studio.StudioDeletionCancelled;
import com.studiosync.contracts.studio.StudioDeletionRequested;
import com.studiosync.contracts.studio.StudioEvent;
import com.studiosync.contracts.studio.StudioOwnershipTransferred;
import com.studiosync.contracts.studio.StudioReactivated;
import com.studiosync.platform.problems.Problems;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whether a studio is open, for how long there is one, and who decides that. */
@Embeddable
class Standing {

    private UUID ownerAccountId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant deleteAt;

    protected Standing() {}

    static Standing of(UUID founder) {
        Standing standing = new Standing();
        standing.ownerAccountId = founder;
        standing.status = Status.ACTIVE;
        return standing;
    }

    List<StudioEvent> pause(UUID studioId) {
        if (status == Status.PAUSED) {
            return List.of();
        }
        status = Status.PAUSED;
        return List.of(new StudioDeactivated(studioId));
    }

    List<StudioEvent> resume(UUID studioId, Instant now) {
        if (isDueForDeletion(now)) {
            throw Problems.conflict("The studio is being deleted.");
        }
        List<StudioEvent> told = new ArrayList<>();
        if (deleteAt != null) {
            deleteAt = null;
            told.add(new StudioDeletionCancelled(studioId));
        }
        if (status == Status.PAUSED) {
            status = Status.ACTIVE;
            told.add(new StudioReactivated(studioId));
        }
        return told;
    }

    List<StudioEvent> deleteAt(UUID studioId, Instant then, UUID asking) {
        requireOwner(asking);
        List<StudioEvent> told = new ArrayList<>(pause(studioId));
        if (deleteAt == null) {
            deleteAt = then;
            told.add(new StudioDeletionRequested(studioId, asking, then));
        }
        return told;
    }

    boolean isDueForDeletion(Instant now) {
        return deleteAt != null && !now.isBefore(deleteAt);
    }

    List<StudioEvent> handOver(UUID studioId, UUID successor, UUID asking, Collection<UUID> admins) {
        requireOwner(asking);
        if (!admins.contains(successor)) {
            throw Problems.invalid("accountId", "is no ADMIN of this studio");
        }
        return successor.equals(ownerAccountId) ? List.of() : belongTo(studioId, successor);
    }

    List<StudioEvent> succeed(UUID studioId, UUID concerned, List<UUID> admins) {
        if (ownerAccountId != null && (!ownerAccountId.equals(concerned) || admins.contains(concerned))) {
            return List.of();
        }
        if (admins.isEmpty()) {
            ownerAccountId = null;
            return List.of();
        }
        return belongTo(studioId, admins.get(0));
    }

    private List<StudioEvent> belongTo(UUID studioId, UUID successor) {
        UUID former = ownerAccountId;
        ownerAccountId = successor;
        return List.of(new StudioOwnershipTransferred(studioId, former, successor));
    }

    private void requireOwner(UUID asking) {
        if (!asking.equals(ownerAccountId)) {
            throw Problems.forbidden("Only the owner of the studio can do this.");
        }
    }

    UUID ownerAccountId() {
        return ownerAccountId;
    }

    Status status() {
        return status;
    }

    Instant deleteAt() {
        return deleteAt;
    }
}
