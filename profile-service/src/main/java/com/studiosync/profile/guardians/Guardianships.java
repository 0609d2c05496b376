package com.studiosync.profile.guardians;

import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who answers for whom. All of it needs a transaction. */
@ApplicationScoped
public class Guardianships implements PanacheRepositoryBase<Guardianship, UUID> {

    private static final String WITH_GUARDIANS = "select link, guardian from Guardianship link"
            + " join Guardian guardian on guardian.id = link.guardianId where link.studentId = :student"
            + " order by link.contactOrder";

    /** The guardians of a student, in the order in which to call them. */
    public Uni<List<Linked>> ofStudent(UUID studentId) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(WITH_GUARDIANS, Object[].class)
                        .setParameter("student", studentId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Linked((Guardianship) row[0], (Guardian) row[1]))
                        .toList());
    }

    /** One of those guardians; a failure of 404 when there is none. */
    public Uni<Linked> one(UUID studentId, UUID guardianId) {
        return ofStudent(studentId).map(all -> all.stream()
                .filter(linked -> linked.guardian().id().equals(guardianId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("guardian")));
    }

    Uni<List<Guardianship>> ofGuardian(UUID guardianId) {
        return list("guardianId", guardianId);
    }
}
