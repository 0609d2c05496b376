package com.studiosync.profile.students;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.specialties.TaughtSpecialties;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** An admin or the student's teacher changes a student's profile. */
@ApplicationScoped
class EditStudent {

    private final Transactions transactions;
    private final Students students;
    private final TaughtSpecialties taught;
    private final MergePatches patches;
    private final StudentAccess access;
    private final Caller caller;
    private final Clock clock;

    EditStudent(
            Transactions transactions,
            Students students,
            TaughtSpecialties taught,
            MergePatches patches,
            StudentAccess access,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.students = students;
        this.taught = taught;
        this.patches = patches;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Student> edit(UUID id, IfMatch expected, MergePatch patch) {
        return StudentConflicts.named(transactions.inStudio(caller.studioId(), () -> access.seen(id, Rule.STUDENT_EDIT)
                .map(SeenStudent::student)
                .call(student -> revise(student, expected, patch))
                .flatMap(students::keep)));
    }

    private Uni<Void> revise(Student student, IfMatch expected, MergePatch patch) {
        expected.verify(student.version());
        StudentProfile before = student.profile();
        StudentProfile profile = patches.apply(patch, before);
        return taught.require("primaryInstrument", profile.primaryInstrument(), before.primaryInstrument())
                .invoke(known -> student.revise(profile, clock));
    }
}
