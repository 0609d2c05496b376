package com.studiosync.identity.forgetting;

import com.studiosync.contracts.identity.InvitationRevoked;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The two ways to reach invitations of more than one studio. */
@ApplicationScoped
class PastInvitations {

    private static final String FORGET_BEFORE = "select forget_invitations_before(?1, ?2)";
    private static final String FORGET_OWN = "select invitation_id, studio, was_pending from forget_own_invitations()";

    /** Deletes some that were settled or expired before an instant; returns how many. */
    Uni<Long> forgetBefore(Instant cutoff, int atMost) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(FORGET_BEFORE, Long.class)
                .setParameter(1, cutoff)
                .setParameter(2, atMost)
                .getSingleResult());
    }

    /** Deletes those to the account whose transaction is under way; tells of those that could have been accepted yet. */
    Uni<List<InvitationRevoked>> forgetOwn() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(FORGET_OWN, Object[].class).getResultList())
                .map(forgotten -> forgotten.stream()
                        .filter(row -> (boolean) row[2])
                        .map(row -> new InvitationRevoked((UUID) row[0], (UUID) row[1]))
                        .toList());
    }
}
