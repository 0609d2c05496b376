package com.studiosync.profile.closing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Some of what a studio has.
 *
 * @param entity what it is
 * @param atOnce how many are deleted with one statement, with all that hangs on them
 */
record Part(String entity, int atOnce) {

    private static final String DELETE_SOME = "delete from %1$s where studioId = :studio and id in ("
            + "select one.id from %1$s one where one.studioId = :studio order by one.id limit %2$d)";

    /** Needs a transaction of that studio; tells how many there were. */
    Uni<Integer> deleteSome(UUID studioId) {
        return Panache.getSession()
                .flatMap(session -> session.createMutationQuery(DELETE_SOME.formatted(entity, atOnce))
                        .setParameter("studio", studioId)
                        .executeUpdate());
    }
}
