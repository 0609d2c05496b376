package com.studiosync.profile.invited;

import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Role;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Gives a student or a guardian the account of who accepted the invitation. Whoever has one keeps it. Where the account is a
 * guardian of the studio already, the two are one person.
 */
@ApplicationScoped
class GiveAccount {

    private static final String TO_STUDENT = """
            update versioned Student set accountId = :account, updatedAt = :now where id = :id and accountId is null
                and not exists (select 1 from Student other where other.accountId = :account)""";
    private static final String TO_GUARDIAN =
            "update versioned Guardian set accountId = :account, updatedAt = :now where id = :id and accountId is null";
    private static final String GUARDIAN_OF = "select id from Guardian where accountId = :account";

    private final MergeGuardians merging;
    private final Outbox outbox;
    private final Clock clock;

    GiveAccount(MergeGuardians merging, Outbox outbox, Clock clock) {
        this.merging = merging;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whom the account stands for in the end. */
    Uni<Whom> give(UUID studioId, Whom whom, UUID account) {
        return Panache.getSession()
                .flatMap(session -> whom.role() == Role.STUDENT
                        ? update(session, TO_STUDENT, whom.id(), account).replaceWith(whom)
                        : toGuardian(session, studioId, whom, account));
    }

    private Uni<Whom> toGuardian(Mutiny.Session session, UUID studioId, Whom whom, UUID account) {
        return session.createSelectionQuery(GUARDIAN_OF, UUID.class)
                .setParameter("account", account)
                .getSingleResultOrNull()
                .flatMap(here -> here == null
                        ? update(session, TO_GUARDIAN, whom.id(), account).replaceWith(whom)
                        : merging.into(studioId, whom.id(), here).replaceWith(Whom.guardian(here)))
                .call(guardian -> tell(session, studioId, guardian.id(), account));
    }

    private Uni<Integer> update(Mutiny.Session session, String change, UUID id, UUID account) {
        return session.createMutationQuery(change)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    private Uni<Void> tell(Mutiny.Session session, UUID studioId, UUID guardian, UUID account) {
        return MergeGuardians.childrenOf(session, guardian)
                .flatMap(children -> outbox.append(children.stream()
                        .map(child -> new GuardianLinked(child, studioId, guardian, account))
                        .toList()));
    }
}
