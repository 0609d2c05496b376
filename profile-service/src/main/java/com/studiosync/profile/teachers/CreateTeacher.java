package com.studiosync.profile.teachers;

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
import java.util.function.Supplier;

/** An admin makes a profile for anybody, a teacher for herself. */
@ApplicationScoped
class CreateTeacher {

    /** A slug that was found free can still be lost to somebody who asked for it by name. */
    private static final int SLUG_RETRIES = 3;

    private final Transactions transactions;
    private final Teachers teachers;
    private final Slugs slugs;
    private final StudioRules rules;
    private final MemberAccounts accounts;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    CreateTeacher(
            Transactions transactions,
            Teachers teachers,
            Slugs slugs,
            StudioRules rules,
            MemberAccounts accounts,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.slugs = slugs;
        this.rules = rules;
        this.accounts = accounts;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Teacher> create(TeacherProfile wanted) {
        UUID accountId = owner(wanted.accountId());
        scope.require(Rule.TEACHER_EDIT, accountId);
        return TeacherConflicts.named(
                wanted.slug() != null
                        ? introduce(wanted, accountId, () -> Uni.createFrom().item(wanted.slug()))
                        : introduceByName(wanted, accountId));
    }

    private UUID owner(UUID wanted) {
        return wanted == null && !caller.is(Role.ADMIN) ? caller.accountId() : wanted;
    }

    private Uni<Teacher> introduceByName(TeacherProfile wanted, UUID accountId) {
        String name = wanted.firstName() + " " + wanted.lastName();
        return introduce(wanted, accountId, () -> slugs.free(caller.studioId(), name))
                .onFailure(TeacherConflicts.SLUG)
                .retry()
                .atMost(SLUG_RETRIES);
    }

    private Uni<Teacher> introduce(TeacherProfile wanted, UUID accountId, Supplier<Uni<String>> slug) {
        UUID studioId = caller.studioId();
        return transactions.inStudio(studioId, () -> rules.require(studioId, wanted)
                .call(kept -> accounts.verify(accountId, null, Role.TEACHER, Role.ADMIN))
                .flatMap(kept -> slug.get())
                .map(chosen -> Teacher.introduce(studioId, wanted, chosen, accountId, clock.instant()))
                .flatMap(teachers::keep)
                .call(slugs::take));
    }
}
