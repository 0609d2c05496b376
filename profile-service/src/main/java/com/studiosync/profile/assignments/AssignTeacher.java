package com.studiosync.profile.assignments;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.StudioDay;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Lets a teacher teach a student on the days that are wanted. Between the two there is one assignment that has not ended;
 * wanting it again moves it. Those that have ended stay as they were. All of it needs a transaction.
 */
@ApplicationScoped
public class AssignTeacher {

    private static final String TEACHER_OF = "select id from Teacher where accountId = :account";

    private final Assignments assignments;
    private final StudioDay day;
    private final Clock clock;

    AssignTeacher(Assignments assignments, StudioDay day, Clock clock) {
        this.assignments = assignments;
        this.day = day;
        this.clock = clock;
    }

    /**
     * Assigns the teacher with that account from today on.
     *
     * @return fails with a 409 when the account has no teacher profile: without one nobody can be assigned to her
     */
    public Uni<Assignment> assignTeacherOf(UUID accountId, UUID studioId, UUID studentId) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(TEACHER_OF, UUID.class)
                        .setParameter("account", accountId)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.conflict(
                        "You have no teacher profile here yet, so nobody can be assigned to you. Make one first."))
                .flatMap(teacherId -> begin(studioId, teacherId, studentId, new Period(day.today(studioId), null)));
    }

    /** Assigns a teacher; days that are not told stay as they are, or begin today without an end. */
    public Uni<Assigned> assign(UUID studioId, UUID teacherId, UUID studentId, LocalDate from, LocalDate until) {
        return assignments
                .notEnded(teacherId, studentId, day.today(studioId))
                .flatMap(found -> found.isEmpty()
                        ? begin(studioId, teacherId, studentId, period(from, day.today(studioId), until))
                                .map(begun -> new Assigned(begun, true))
                        : move(found.get(0), period(from, found.get(0).period().from(), until))
                                .map(moved -> new Assigned(moved, false)));
    }

    private Uni<Assignment> begin(UUID studioId, UUID teacherId, UUID studentId, Period period) {
        return assignments.keep(Assignment.of(studioId, teacherId, studentId, period, clock.instant()));
    }

    private Uni<Assignment> move(Assignment assignment, Period period) {
        if (assignment.period().equals(period)) {
            return Uni.createFrom().item(assignment);
        }
        assignment.move(period, clock.instant());
        return assignments.keep(assignment);
    }

    private static Period period(LocalDate from, LocalDate unlessTold, LocalDate until) {
        Period period = new Period(from == null ? unlessTold : from, until);
        if (until != null && !until.isAfter(period.from())) {
            throw Problems.invalid("until", "must be after the first day, " + period.from());
        }
        return period;
    }
}
