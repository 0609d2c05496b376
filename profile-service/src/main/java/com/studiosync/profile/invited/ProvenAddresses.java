package com.studiosync.profile.invited;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Whose an address is, as whoever accepted an invitation to it has shown. In a transaction of the studio. */
@ApplicationScoped
public class ProvenAddresses {

    private static final String OF = "select distinct emailKey from InvitedPerson where acceptedBy = :account";
    private static final String OF_OTHERS =
            "select distinct emailKey from InvitedPerson where acceptedBy <> :account and emailKey in :keys";

    private final InvitedPeople invited;

    ProvenAddresses(InvitedPeople invited) {
        this.invited = invited;
    }

    /** The keys of those of an account; until the transaction ends nobody accepts or is invited. */
    public Uni<List<String>> of(UUID studioId, UUID account) {
        return invited.takeTurns(studioId)
                .flatMap(turn -> Panache.getSession())
                .flatMap(session -> session.createSelectionQuery(OF, String.class)
                        .setParameter("account", account)
                        .getResultList());
    }

    /** Which of those keys are of another account. */
    public Uni<List<String>> ofOthers(Collection<String> keys, UUID account) {
        return keys.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createSelectionQuery(OF_OTHERS, String.class)
                        .setParameter("account", account)
                        .setParameter("keys", keys)
                        .getResultList());
    }
}
