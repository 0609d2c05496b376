package com.studiosync.profile.closing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Deletes what a studio had here. What hangs on a teacher or a student goes with them. */
@ApplicationScoped
public class DeletedStudios {

    private static final List<String> ENTITIES = List.of(
            "Teacher",
            "Student",
            "BusyTime",
            "Guardian",
            "Family",
            "ProfileSettings",
            "Member",
            "StudioSpecialty",
            "Enrolment");

    /** Needs a transaction of that studio. */
    public Uni<Void> delete(UUID studioId) {
        return Multi.createFrom()
                .iterable(ENTITIES)
                .onItem()
                .transformToUniAndConcatenate(
                        entity -> Panache.getSession().flatMap(session -> session.createMutationQuery(
                                        "delete from " + entity + " where studioId = :studio")
                                .setParameter("studio", studioId)
                                .executeUpdate()))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
