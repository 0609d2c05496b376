package com.studiosync.profile.invited;

import com.studiosync.platform.security.Role;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who was invited in the studio of the transaction. */
@ApplicationScoped
class InvitedPeople implements PanacheRepositoryBase<InvitedPerson, UUID> {

    /** Those who invite, and those whose acceptance arrives, take turns in one studio until their transactions end. */
    private static final String TAKE_TURNS =
            "select 1 from (select pg_advisory_xact_lock(hashtext('invited people'), hashtext(?1))) as turn";

    private static final String ACCOUNT_BEHIND =
            "select g.accountId from InvitedPerson i join Guardian g on g.id = i.guardianId"
                    + " where i.emailKey = ?1 and i.acceptedAt is not null and g.accountId is not null";

    Uni<Integer> takeTurns(UUID studioId) {
        return getSession().flatMap(session -> session.createNativeQuery(TAKE_TURNS, Integer.class)
                .setParameter(1, studioId.toString())
                .getSingleResult());
    }

    /** The one for a student or guardian, or {@code null}. */
    Uni<InvitedPerson> of(Whom whom) {
        return find(whom.attribute(), whom.id()).firstResult();
    }

    /** One that was invited by that address in that role and has not accepted, or {@code null}. */
    Uni<InvitedPerson> waiting(Role role, String emailKey) {
        String kind = role == Role.STUDENT ? "studentId is not null" : "guardianId is not null";
        return find(kind + " and emailKey = ?1 and acceptedAt is null order by requestedAt desc", emailKey)
                .firstResult();
    }

    /** All whom an invitation was for, and who have not accepted. */
    Uni<List<InvitedPerson>> waiting(UUID invitationId) {
        return list("invitationId = ?1 and acceptedAt is null order by id", invitationId);
    }

    /** The account of the guardian who accepted an invitation to that address, or {@code null}: it is proven to be hers. */
    Uni<UUID> accountBehind(String emailKey) {
        return getSession().flatMap(session -> session.createSelectionQuery(ACCOUNT_BEHIND, UUID.class)
                .setParameter(1, emailKey)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }
}
