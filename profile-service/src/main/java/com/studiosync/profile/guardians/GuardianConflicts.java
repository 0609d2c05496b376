package com.studiosync.profile.guardians;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import java.util.function.Predicate;

/** What guardians of a studio, or of a student, cannot have in common. */
public final class GuardianConflicts {

    private static final Predicate<Throwable> ACCOUNT = BrokenConstraint.of("guardians_account_key");
    private static final Predicate<Throwable> TWICE = BrokenConstraint.of("guardianships_once_key");

    private GuardianConflicts() {}

    /** Tells which field it was. */
    public static <T> Uni<T> named(Uni<T> change) {
        return change.onFailure(ACCOUNT)
                .transform(taken -> Problems.conflict(
                        "accountId", "is a guardian of this studio already, who can be linked by guardianId"))
                .onFailure(TWICE)
                .transform(taken -> Problems.conflict("guardianId", "is a guardian of this student already"));
    }
}
