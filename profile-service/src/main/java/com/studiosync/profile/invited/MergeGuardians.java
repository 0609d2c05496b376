package com.studiosync.profile.invited;

import com.studiosync.contracts.profile.GuardianUnlinked;
import com.studiosync.platform.outbox.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Makes one guardian of two who turned out to be the same person and are locked: children, families and invitations go over to
 * the one who was here first, with what that guardian may do with each child; the other one is removed.
 */
@ApplicationScoped
class MergeGuardians {

    /** What both have stays as it is with the one who was here first. */
    private static final List<String> MOVES = List.of("""
            update versioned Guardianship set guardianId = :other where guardianId = :id and studentId not in
                (select had.studentId from Guardianship had where had.guardianId = :other)""", """
            update FamilyGuardian set guardianId = :other where guardianId = :id and familyId not in
                (select had.familyId from FamilyGuardian had where had.guardianId = :other)""", """
            update InvitedPerson set guardianId = :other where guardianId = :id and (acceptedAt is not null or not exists
                (select 1 from InvitedPerson had where had.guardianId = :other and had.acceptedAt is null))""", """
            update versioned Guardian set
                email = coalesce(email, (select same.email from Guardian same where same.id = :id)),
                phone = coalesce(phone, (select same.phone from Guardian same where same.id = :id))
                where id = :other and (email is null or phone is null)""", """
            delete from Guardian where id = :id and id <> :other""");

    private final LockedGuardians guardians;
    private final Outbox outbox;

    MergeGuardians(LockedGuardians guardians, Outbox outbox) {
        this.guardians = guardians;
        this.outbox = outbox;
    }

    /** Which students the one who stays has gained. */
    Uni<List<UUID>> into(Mutiny.Session session, UUID studioId, UUID id, UUID other) {
        return guardians.childrenOf(session, id).flatMap(children -> guardians
                .childrenOf(session, other)
                .map(had ->
                        children.stream().filter(child -> !had.contains(child)).toList())
                .call(gained -> move(session, id, other))
                .call(gained -> tell(studioId, id, children)));
    }

    private static Uni<?> move(Mutiny.Session session, UUID id, UUID other) {
        return Multi.createFrom()
                .iterable(MOVES)
                .onItem()
                .transformToUniAndConcatenate(move -> session.createMutationQuery(move)
                        .setParameter("id", id)
                        .setParameter("other", other)
                        .executeUpdate())
                .collect()
                .asList();
    }

    private Uni<Void> tell(UUID studioId, UUID removed, List<UUID> children) {
        return outbox.append(children.stream()
                .map(child -> new GuardianUnlinked(child, studioId, removed, null))
                .toList());
    }
}
