package com.studiosync.profile.guardians;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.people.People;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@Singleton
public class Guardians extends People<Guardian> {

    Guardians(Outbox outbox) {
        super(Guardian.class, "guardian", outbox);
    }

    /** The guardian of the studio with that account, locked until the end of the transaction, or {@code null}. */
    Uni<Guardian> withAccount(UUID accountId) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "from Guardian where accountId = :account", Guardian.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** A guardian of the studio, locked until the end of the transaction, or {@code null}. */
    Uni<Guardian> locked(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.find(Guardian.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
