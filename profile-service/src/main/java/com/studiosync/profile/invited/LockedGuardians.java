package com.studiosync.profile.invited;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Guardians, locked until the end of the transaction in the order that everybody keeps: first what they are to students, as
 * whoever ends that does, then they themselves by their ids.
 */
@ApplicationScoped
class LockedGuardians {

    private static final String CHILDREN =
            "select student_id from guardianships where guardian_id = :id order by id for update";
    private static final String SAME_PERSON = "select id from guardians"
            + " where id = :id and account_id is null or account_id = :account order by id for update";

    /** The students whom a guardian answers for. */
    Uni<List<UUID>> childrenOf(Mutiny.Session session, UUID guardian) {
        return session.createNativeQuery(CHILDREN, UUID.class)
                .setParameter("id", guardian)
                .getResultList();
    }

    /** The guardian, unless she is gone or has an account, and whoever has the given one. */
    Uni<List<UUID>> samePerson(Mutiny.Session session, UUID guardian, UUID account) {
        return childrenOf(session, guardian).flatMap(children -> session.createNativeQuery(SAME_PERSON, UUID.class)
                .setParameter("id", guardian)
                .setParameter("account", account)
                .getResultList());
    }
}
