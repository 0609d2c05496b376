package com.studiosync.profile.teachers;

import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import java.util.function.Predicate;

/** What two teachers of a studio cannot have in common. */
final class TeacherConflicts {

    static final Predicate<Throwable> SLUG = UniqueViolation.of("teachers_slug_key");
    private static final Predicate<Throwable> ACCOUNT = UniqueViolation.of("teachers_account_key");

    private TeacherConflicts() {}

    static ProblemException slugTaken() {
        return Problems.conflict("slug", "is, or was, another teacher's of this studio");
    }

    /** Tells the loser which field it was. */
    static <T> Uni<T> named(Uni<T> change) {
        return change.onFailure(SLUG)
                .transform(taken -> slugTaken())
                .onFailure(ACCOUNT)
                .transform(taken -> Problems.conflict("accountId", "has a teacher profile in this studio already"));
    }
}
