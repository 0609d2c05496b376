package com.studiosync.profile.students;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/**
 * Those who change what ties others to the same students take turns until their transactions end. Everybody begins with the
 * students, and with several of them in the same order, so that nobody waits for somebody who waits in turn.
 */
@ApplicationScoped
public class StudentTurns {

    private static final String TAKE = "select id from students where id in (:students) order by id for no key update";

    /** Needs a transaction; students who are not there take no turn. */
    public Uni<Void> take(Collection<UUID> students) {
        return students.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(TAKE, UUID.class)
                                .setParameter("students", students)
                                .getResultList())
                        .replaceWithVoid();
    }
}
