package com.studiosync.profile.assignments;

import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.places.TeacherPlaces;
import com.studiosync.profile.scope.StudioDay;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Lets a teacher teach a student on the days that are wanted. Between the two there is one assignment that has not ended;
 * wanting it again moves it. Those that have ended stay as they were. All of it needs a transaction.
 */
@ApplicationScoped
public class AssignTeacher {

    private static final String TEACHER_OF = "select id from Teacher where accountId = :account";

    private final Assignments assignments;
    private final TeacherPlaces places;
    private final StudioDay day;
    private final Clock clock;

    AssignTeacher(Assignments assignments, TeacherPlaces places, StudioDay day, Clock clock) {
        this.assignments = assignments;
        this.places = places;
        this.day = day;
        this.clock = clock;
    }

    /**
     * Assigns the teacher with that account from today on.
     *
     * @return fails with a 409 when the account has no teacher profile, without which nobody can be assigned to her, and when
     *     she has no free place
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
                .call(teacherId -> places.take(studioId, List.of(teacherId)))
                .flatMap(teacherId -> give(studioId, teacherId, studentId));
    }

    /** Assigns a teacher, whose place is taken, to a new student from today on. */
    public Uni<Assignment> give(UUID studioId, UUID teacherId, UUID studentId) {
        return begin(studioId, teacherId, studentId, new Period(day.today(studioId), null));
    }

    /**
     * Assigns a teacher to a student, who is in turn; days that are not told stay as they are, or begin today without an end.
     *
     * @return fails with a 409 when the student needs a place of the teacher, and she has none
     */
    public Uni<Assigned> assign(UUID studioId, UUID teacherId, UUID studentId, Wanted wanted) {
        return assignments
                .notEnded(teacherId, studentId, day.today(studioId))
                .flatMap(found -> found.isEmpty()
                        ? place(studioId, teacherId, studentId, wanted).map(begun -> new Assigned(begun, true))
                        : move(
                                        found.get(0),
                                        period(wanted, found.get(0).period().from()))
                                .map(moved -> new Assigned(moved, false)));
    }

    private Uni<Assignment> place(UUID studioId, UUID teacherId, UUID studentId, Wanted wanted) {
        Period period = period(wanted, day.today(studioId));
        boolean takesPlace = !wanted.beyondCapacity() && !period.hasEnded(day.today(studioId));
        return places.take(studioId, takesPlace ? List.of(teacherId) : List.of())
                .chain(() -> begin(studioId, teacherId, studentId, period));
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

    private static Period period(Wanted wanted, LocalDate unlessTold) {
        LocalDate until = wanted.until();
        Period period = new Period(wanted.from() == null ? unlessTold : wanted.from(), until);
        if (until != null && !until.isAfter(period.from())) {
            throw Problems.invalid("until", "must be after the first day, " + period.from());
        }
        return period;
    }
}
