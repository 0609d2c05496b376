package com.studiosync.profile.enrolment.applying;

import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds the published teacher whom an applicant names. */
@ApplicationScoped
class WishedTeachers {

    private static final String PUBLISHED =
            "select id from Teacher where publishedAt is not null and (slug = :name or id = :id)"
                    + " order by case when id = :id then 0 else 1 end";
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * The id behind an id or a slug, {@code null} for {@code null}; a failure of 422 when nobody is published as that. A slug can
     * look like the id of somebody else, whose id it is then.
     */
    Uni<UUID> idOf(String name) {
        return name == null
                ? Uni.createFrom().nullItem()
                : Panache.getSession()
                        .flatMap(session -> session.createSelectionQuery(PUBLISHED, UUID.class)
                                .setParameter("name", name)
                                .setParameter("id", id(name))
                                .setMaxResults(1)
                                .getSingleResultOrNull())
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problems.invalid("teacher", "is not published here"));
    }

    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException slug) {
            return NOBODY;
        }
    }
}
