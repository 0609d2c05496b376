package com.studiosync.profile.students;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** An admin or the student's teacher changes a student's profile. */
@ApplicationScoped
class EditStudent {

    private final Transactions transactions;
    private final Students students;
    private final MergePatches patches;
    private final StudentAccess access;
    private final Caller caller;
    private final Clock clock;

    EditStudent(
            Transactions transactions,
            Students students,
            MergePatches patches,
            StudentAccess access,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.students = students;
        this.patches = patches;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Student> edit(UUID id, IfMatch expected, MergePatch patch) {
        return StudentConflicts.named(transactions.inStudio(caller.studioId(), () -> access.seen(id, Rule.STUDENT_EDIT)
                .map(SeenStudent::student)
                .invoke(student -> revise(student, expected, patch))
                .flatMap(students::keep)));
    }

    private void revise(Student student, IfMatch expected, MergePatch patch) {
        expected.verify(student.version());
        student.revise(patches.apply(patch, student.profile()), clock);
    }
}
