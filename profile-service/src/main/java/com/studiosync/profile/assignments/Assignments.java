package com.studiosync.profile.assignments;

import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** The assignments of the studio. All of it needs a transaction. */
@ApplicationScoped
public class Assignments {

    private final Clock clock;

    Assignments(Clock clock) {
        this.clock = clock;
    }

    /**
     * Gives a student to the teacher with that account, from today on.
     *
     * @return fails with a 409 when the account has no teacher profile: without one nobody can be assigned to her
     */
    public Uni<Void> giveToTeacherOf(UUID accountId, UUID studioId, UUID studentId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select id from Teacher where accountId = :account", UUID.class)
                .setParameter("account", accountId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.conflict(
                        "You have no teacher profile here yet, so nobody can be assigned to you. Make one first."))
                .flatMap(teacherId ->
                        session.persist(Assignment.begin(studioId, teacherId, studentId, today, clock.instant()))));
    }
}
