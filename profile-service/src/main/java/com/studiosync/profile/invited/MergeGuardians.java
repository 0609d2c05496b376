package com.studiosync.profile.invited;

import com.studiosync.contracts.profile.GuardianUnlinked;
import com.studiosync.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Makes one guardian of two who turned out to be the same person, in the transaction under way: the children go over to the one
 * who was here first, with what that guardian may do with each; the other one is removed.
 */
@ApplicationScoped
class MergeGuardians {

    private static final String CHILDREN_OF = "select studentId from Guardianship where guardianId = :id";

    /** A child of both stays with the one who was here first. */
    private static final String MOVE_CHILDREN = """
            update versioned Guardianship set guardianId = :other where guardianId = :id and studentId not in
                (select had.studentId from Guardianship had where had.guardianId = :other)""";

    /** So that the next child of that address finds the account. */
    private static final String MOVE_INVITATION = """
            update InvitedPerson set guardianId = :other where guardianId = :id
                and not exists (select 1 from InvitedPerson had where had.guardianId = :other)""";

    private static final String REMOVE = "delete from Guardian where id = :id and :other <> :id";

    private final Outbox outbox;

    MergeGuardians(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The students whom a guardian answers for. */
    static Uni<List<UUID>> childrenOf(Mutiny.Session session, UUID guardian) {
        return session.createSelectionQuery(CHILDREN_OF, UUID.class)
                .setParameter("id", guardian)
                .getResultList();
    }

    /** Nothing happens when the two are one already. */
    Uni<Void> into(UUID studioId, UUID id, UUID other) {
        return id.equals(other)
                ? Uni.createFrom().voidItem()
                : Panache.getSession().flatMap(session -> childrenOf(session, id)
                        .flatMap(children -> run(session, MOVE_CHILDREN, id, other)
                                .flatMap(moved -> run(session, MOVE_INVITATION, id, other))
                                .flatMap(moved -> run(session, REMOVE, id, other))
                                .flatMap(removed -> tell(studioId, id, children))));
    }

    private static Uni<Integer> run(Mutiny.Session session, String change, UUID id, UUID other) {
        return session.createMutationQuery(change)
                .setParameter("id", id)
                .setParameter("other", other)
                .executeUpdate();
    }

    private Uni<Void> tell(UUID studioId, UUID removed, List<UUID> children) {
        return outbox.append(children.stream()
                .map(child -> new GuardianUnlinked(child, studioId, removed, null))
                .toList());
    }
}
