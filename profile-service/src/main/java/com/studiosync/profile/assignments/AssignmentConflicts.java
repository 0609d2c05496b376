package com.studiosync.profile.assignments;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import java.util.function.Predicate;

/** What an assignment can run into. */
public final class AssignmentConflicts {

    private static final Predicate<Throwable> OVERLAP = BrokenConstraint.of("assignments_do_not_overlap");
    private static final Predicate<Throwable> NO_TEACHER = BrokenConstraint.of("assignments_studio_id_teacher_id_fkey");
    private static final Predicate<Throwable> NO_STUDENT = BrokenConstraint.of("assignments_studio_id_student_id_fkey");

    /** Whoever lost a race finds what the winner made, and moves it. */
    private static final int RETRIES = 2;

    private AssignmentConflicts() {}

    /** Tries again what may have lost a race, and tells what overlaps with history or has gone meanwhile. */
    public static <T> Uni<T> named(Uni<T> change) {
        return change.onFailure(OVERLAP)
                .retry()
                .atMost(RETRIES)
                .onFailure(OVERLAP)
                .transform(overlap ->
                        Problems.conflict("from", "overlaps another assignment of this teacher to this student"))
                .onFailure(NO_TEACHER)
                .transform(gone -> Problems.notFound("teacher"))
                .onFailure(NO_STUDENT)
                .transform(gone -> Problems.notFound("student"));
    }
}
