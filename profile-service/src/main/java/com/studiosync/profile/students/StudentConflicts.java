package com.studiosync.profile.students;

import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;

/** What two students of a studio cannot have in common. */
final class StudentConflicts {

    private StudentConflicts() {}

    /** Tells the loser which field it was. */
    static <T> Uni<T> named(Uni<T> change) {
        return change.onFailure(UniqueViolation.of("students_account_key"))
                .transform(taken -> Problems.conflict("accountId", "is a student of this studio already"));
    }
}
