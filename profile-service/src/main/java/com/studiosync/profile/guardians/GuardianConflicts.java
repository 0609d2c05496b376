package com.studiosync.profile.guardians;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import java.util.function.Predicate;

/** What guardians of a studio, or of a student, cannot have in common. */
public final class GuardianConflicts {

    private static final Predicate<Throwable> ACCOUNT = BrokenConstraint.of("guardians_account_key");
    private static final Predicate<Throwable> TWICE = BrokenConstraint.of("guardianships_once_key");
    private static final Predicate<Throwable> PLACE = BrokenConstraint.of("guardianships_order_key");
    private static final Predicate<Throwable> NO_STUDENT =
            BrokenConstraint.of("guardianships_studio_id_student_id_fkey");

    /** Whoever lost a race for a place finds it taken, and takes another. */
    private static final int RETRIES = 6;

    private GuardianConflicts() {}

    /** Tries again what may have lost a race for a place, and tells the loser of others which field it was. */
    public static <T> Uni<T> named(Uni<T> change) {
        return change.onFailure(PLACE)
                .retry()
                .atMost(RETRIES)
                .onFailure(PLACE)
                .transform(taken -> Problems.conflict("contactOrder", "was taken by somebody else meanwhile"))
                .onFailure(ACCOUNT)
                .transform(taken -> Problems.conflict(
                        "accountId", "is a guardian of this studio already, who can be linked by guardianId"))
                .onFailure(TWICE)
                .transform(taken -> Problems.conflict("guardianId", "is a guardian of this student already"))
                .onFailure(NO_STUDENT)
                .transform(gone -> Problems.notFound("student"));
    }
}
