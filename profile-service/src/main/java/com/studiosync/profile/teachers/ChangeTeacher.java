package com.studiosync.profile.teachers;

import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.patch.MergePatches;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.members.MemberAccounts;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Edits, publishes and takes back profiles: an admin any, a teacher her own. */
@ApplicationScoped
class ChangeTeacher {

    private final Transactions transactions;
    private final Teachers teachers;
    private final Slugs slugs;
    private final StudioRules rules;
    private final MergePatches patches;
    private final MemberAccounts accounts;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    ChangeTeacher(
            Transactions transactions,
            Teachers teachers,
            Slugs slugs,
            StudioRules rules,
            MergePatches patches,
            MemberAccounts accounts,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.slugs = slugs;
        this.rules = rules;
        this.patches = patches;
        this.accounts = accounts;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Teacher> edit(UUID id, IfMatch expected, MergePatch patch) {
        return changed(id, teacher -> {
            expected.verify(teacher.version());
            TeacherProfile before = teacher.profile();
            TeacherProfile profile = patches.apply(patch, before);
            scope.require(Rule.TEACHER_EDIT, profile.accountId());
            return rules.require(teacher.studioId(), profile, before)
                    .call(() -> accounts.verify(profile.accountId(), before.accountId(), Role.TEACHER, Role.ADMIN))
                    .invoke(() -> teacher.revise(profile, clock.instant()))
                    .chain(() -> profile.slug().equals(before.slug())
                            ? Uni.createFrom().voidItem()
                            : slugs.take(teacher));
        });
    }

    Uni<Teacher> publish(UUID id) {
        return change(id, teacher -> teacher.publish(clock.instant()));
    }

    Uni<Teacher> unpublish(UUID id) {
        return change(id, teacher -> teacher.unpublish(clock.instant()));
    }

    private Uni<Teacher> change(UUID id, Consumer<Teacher> change) {
        return changed(id, teacher -> Uni.createFrom().voidItem().invoke(() -> change.accept(teacher)));
    }

    private Uni<Teacher> changed(UUID id, Function<Teacher, Uni<Void>> change) {
        return TeacherConflicts.named(transactions.inStudio(caller.studioId(), () -> teachers.one(id, scope.teachers())
                .invoke(teacher -> scope.require(Rule.TEACHER_EDIT, teacher.accountId()))
                .call(teacher -> change.apply(teacher))
                .flatMap(teachers::keep)));
    }
}
