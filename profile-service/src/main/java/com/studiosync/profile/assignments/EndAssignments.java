package com.studiosync.profile.assignments;

import com.studiosync.contracts.profile.TeacherUnassigned;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.StudioDay;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ends what has not ended, today: the teacher sees the student no more from the next request on. Needs a transaction. */
@ApplicationScoped
public class EndAssignments {

    private final Assignments assignments;
    private final StudioDay day;
    private final Clock clock;

    EndAssignments(Assignments assignments, StudioDay day, Clock clock) {
        this.assignments = assignments;
        this.day = day;
        this.clock = clock;
    }

    /** Between one teacher and one student; a failure of 404 when there is nothing to end. */
    public Uni<Void> between(UUID studioId, UUID teacherId, UUID studentId) {
        return assignments
                .notEnded(teacherId, studentId, day.today(studioId))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw Problems.notFound("assignment");
                    }
                })
                .flatMap(this::end);
    }

    /** Tells of all those of a teacher who is about to be removed together with them. */
    public Uni<Void> ofRemoved(UUID studioId, UUID teacherId) {
        return assignments.notEndedOf(teacherId, day.today(studioId)).flatMap(this::end);
    }

    private Uni<Void> end(List<Assignment> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(this::end)
                .collect()
                .asList()
                .flatMap(assignments::tell);
    }

    /** One that is yet to begin leaves nothing behind: nobody was taught. */
    private Uni<TeacherUnassigned> end(Assignment assignment) {
        LocalDate today = day.today(assignment.studioId());
        return assignment.isComing(today)
                ? assignments.delete(assignment).replaceWith(assignment.callOff())
                : Uni.createFrom().item(assignment.end(today, clock.instant()));
    }
}
