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

    private static final String ACCOUNT_BEHIND = """
            select accepted_by from invited_people
            where email_key = ?1 and guardian_id is not null and accepted_by is not null
                and not exists (select from members where account_id = accepted_by and cardinality(roles) = 0)
            order by accepted_at desc, id limit 1""";

    Uni<Integer> takeTurns(UUID studioId) {
        return getSession().flatMap(session -> session.createNativeQuery(TAKE_TURNS, Integer.class)
                .setParameter(1, studioId.toString())
                .getSingleResult());
    }

    /** The one for a student or guardian that waits for an answer, or {@code null}. */
    Uni<InvitedPerson> waiting(Whom whom) {
        return find(whom.attribute() + " = ?1 and acceptedAt is null", whom.id())
                .firstResult();
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

    /**
     * The account with which a guardian accepted an invitation to that address, or {@code null}: the address is proven to be
     * its own. Whoever has left the studio has to be invited anew.
     */
    Uni<UUID> accountBehind(String emailKey) {
        return getSession().flatMap(session -> session.createNativeQuery(ACCOUNT_BEHIND, UUID.class)
                .setParameter(1, emailKey)
                .getSingleResultOrNull());
    }

    /** Forgets those whom an invitation was for, and who have not accepted. */
    Uni<Long> forgetWaiting(UUID invitationId) {
        return delete("invitationId = ?1 and acceptedAt is null", invitationId);
    }
}
