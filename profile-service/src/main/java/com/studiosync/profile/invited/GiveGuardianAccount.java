package com.studiosync.profile.invited;

import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Gives a guardian the account of who accepted the invitation. Where that is the account of a guardian of the studio already,
 * the two are one person. Only what has changed is told.
 */
@ApplicationScoped
class GiveGuardianAccount {

    private static final String CHANGE = "update versioned Guardian set accountId = :account, updatedAt = :now"
            + " where id = :id and accountId is null";

    private final LockedGuardians guardians;
    private final MergeGuardians merging;
    private final Outbox outbox;
    private final Clock clock;

    GiveGuardianAccount(LockedGuardians guardians, MergeGuardians merging, Outbox outbox, Clock clock) {
        this.guardians = guardians;
        this.merging = merging;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> give(UUID studioId, UUID guardian, UUID account) {
        return Panache.getSession().flatMap(session -> guardians
                .samePerson(session, guardian, account)
                .flatMap(same -> same.contains(guardian)
                        ? give(session, studioId, guardian, account, otherThan(guardian, same))
                        : Uni.createFrom().voidItem()));
    }

    private static Optional<UUID> otherThan(UUID guardian, List<UUID> same) {
        return same.stream().filter(id -> !id.equals(guardian)).findFirst();
    }

    private Uni<Void> give(
            Mutiny.Session session, UUID studioId, UUID guardian, UUID account, Optional<UUID> hereBefore) {
        return hereBefore
                .map(here -> merging.into(session, studioId, guardian, here))
                .orElseGet(() -> change(session, guardian, account))
                .flatMap(children -> outbox.append(children.stream()
                        .map(child -> new GuardianLinked(child, studioId, hereBefore.orElse(guardian), account))
                        .toList()));
    }

    /** For which students that makes a difference. */
    private Uni<List<UUID>> change(Mutiny.Session session, UUID guardian, UUID account) {
        return session.createMutationQuery(CHANGE)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .setParameter("id", guardian)
                .executeUpdate()
                .flatMap(changed -> changed == 0
                        ? Uni.createFrom().item(List.<UUID>of())
                        : guardians.childrenOf(session, guardian));
    }
}
