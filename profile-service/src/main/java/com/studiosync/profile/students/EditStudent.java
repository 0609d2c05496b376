package com.studiosync.profile.students;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.members.MemberAccounts;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** An admin or the student's teacher changes a student's profile. */
@ApplicationScoped
class EditStudent {

    private final Transactions transactions;
    private final Students students;
    private final PrimaryInstrument instrument;
    private final MemberAccounts accounts;
    private final MergePatches patches;
    private final StudentAccess access;
    private final Caller caller;
    private final Clock clock;

    EditStudent(
            Transactions transactions,
            Students students,
            PrimaryInstrument instrument,
            MemberAccounts accounts,
            MergePatches patches,
            StudentAccess access,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.students = students;
        this.instrument = instrument;
        this.accounts = accounts;
        this.patches = patches;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<SeenStudent> edit(UUID id, IfMatch expected, MergePatch patch) {
        return StudentConflicts.named(transactions.inStudio(caller.studioId(), () -> access.seen(id, Rule.STUDENT_EDIT)
                .invoke(seen -> expected.verify(seen.student().version()))
                .call(seen -> revise(seen, patch))));
    }

    private Uni<Student> revise(SeenStudent seen, MergePatch patch) {
        Student student = seen.student();
        StudentProfile wish = patches.apply(patch, student.profile());
        if (!Objects.equals(wish.accountId(), student.accountId())) {
            seen.require(Rule.STUDENT_ACCOUNT_EDIT);
        }
        return accounts.verify(wish.accountId(), student.accountId(), Role.STUDENT)
                .chain(() -> instrument.settle(student, wish, patch))
                .invoke(settled -> student.revise(settled, clock))
                .chain(() -> students.keep(student))
                .call(instrument::note);
    }
}
