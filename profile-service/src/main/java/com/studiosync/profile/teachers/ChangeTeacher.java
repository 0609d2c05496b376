package com.studiosync.profile.teachers;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Edits, publishes and takes back profiles: an admin any, a teacher her own. */
@ApplicationScoped
class ChangeTeacher {

    private final Transactions transactions;
    private final Teachers teachers;
    private final MergePatches patches;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    ChangeTeacher(
            Transactions transactions,
            Teachers teachers,
            MergePatches patches,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.patches = patches;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Teacher> edit(UUID id, IfMatch expected, MergePatch patch) {
        return change(id, teacher -> {
            expected.verify(teacher.version());
            TeacherProfile profile = patches.apply(patch, teacher.profile());
            scope.requireTeacherOf(profile.accountId());
            teacher.revise(profile, clock.instant());
        });
    }

    Uni<Teacher> publish(UUID id) {
        return change(id, teacher -> teacher.publish(clock.instant()));
    }

    Uni<Teacher> unpublish(UUID id) {
        return change(id, teacher -> teacher.unpublish(clock.instant()));
    }

    private Uni<Teacher> change(UUID id, Consumer<Teacher> change) {
        return TeacherConflicts.named(transactions.inStudio(caller.studioId(), () -> teachers.one(id, scope.teachers())
                .invoke(teacher -> scope.requireTeacherOf(teacher.accountId()))
                .invoke(change)
                .flatMap(teachers::keep)));
    }
}
