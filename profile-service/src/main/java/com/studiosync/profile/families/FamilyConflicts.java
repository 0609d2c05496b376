package com.studiosync.profile.families;

import com.studiosync.platform.database.BrokenConstraint;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;

/** Whom a family cannot have. */
final class FamilyConflicts {

    private FamilyConflicts() {}

    /** Tells which field it was. */
    static <T> Uni<T> named(Uni<T> change) {
        return change.onFailure(BrokenConstraint.of("family_students_pkey"))
                .transform(taken -> Problems.conflict("studentIds", "name a student of another family"))
                .onFailure(BrokenConstraint.of("family_students_studio_id_student_id_fkey"))
                .transform(unknown -> Problems.invalid("studentIds", "name somebody who is no student of this studio"))
                .onFailure(BrokenConstraint.of("family_guardians_studio_id_guardian_id_fkey"))
                .transform(
                        unknown -> Problems.invalid("guardianIds", "name somebody who is no guardian of this studio"));
    }
}
