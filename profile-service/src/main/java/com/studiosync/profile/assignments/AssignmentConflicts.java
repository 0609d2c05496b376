package com.studiosync.profile.assignments;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import java.util.function.Predicate;

/** What an assignment can run into. */
public final class AssignmentConflicts {

    private static final Predicate<Throwable> OVERLAP = BrokenConstraint.of("assignments_do_not_overlap");
    private static final Predicate<Throwable> NO_TEACHER = BrokenConstraint.of("assignments_studio_id_teacher_id_fkey");

    private AssignmentConflicts() {}

    /** Tells what overlaps with history or has gone meanwhile. */
    public static <T> Uni<T> named(Uni<T> change) {
        return change.onFailure(OVERLAP)
                .transform(overlap ->
                        Problems.conflict("from", "overlaps another assignment of this teacher to this student"))
                .onFailure(NO_TEACHER)
                .transform(gone -> Problems.notFound("teacher"));
    }
}
