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

    /** A guardian of the studio, locked until the end of the transaction, or {@code null}. */
    Uni<Guardian> locked(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.find(Guardian.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
