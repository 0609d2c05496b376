package com.studiosync.profile.teachers;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.specialties.TaughtSpecialties;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An admin makes a profile for anybody, a teacher for herself. */
@ApplicationScoped
class CreateTeacher {

    /** A slug that was found free can still be lost to somebody who asked for it by name. */
    private static final int SLUG_RETRIES = 3;

    private final Transactions transactions;
    private final Teachers teachers;
    private final Slugs slugs;
    private final TaughtSpecialties taught;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    CreateTeacher(
            Transactions transactions,
            Teachers teachers,
            Slugs slugs,
            TaughtSpecialties taught,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.slugs = slugs;
        this.taught = taught;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Teacher> create(TeacherProfile wanted) {
        UUID studioId = caller.studioId();
        TeacherProfile profile = wanted.withAccountId(owner(wanted.accountId()));
        scope.requireTeacherOf(profile.accountId());
        return TeacherConflicts.named(
                profile.slug() != null ? introduce(studioId, profile) : introduceByName(studioId, profile));
    }

    private UUID owner(UUID wanted) {
        return wanted == null && !caller.is(Role.ADMIN) ? caller.accountId() : wanted;
    }

    private Uni<Teacher> introduce(UUID studioId, TeacherProfile profile) {
        return transactions.inStudio(studioId, () -> taught.require("specialties", profile.specialties(), List.of())
                .flatMap(known -> teachers.keep(Teacher.introduce(studioId, profile, clock.instant()))));
    }

    private Uni<Teacher> introduceByName(UUID studioId, TeacherProfile profile) {
        String name = profile.firstName() + " " + profile.lastName();
        return transactions
                .inStudio(studioId, () -> taught.require("specialties", profile.specialties(), List.of())
                        .flatMap(known -> slugs.free(studioId, name))
                        .map(slug -> Teacher.introduce(studioId, profile.withSlug(slug), clock.instant()))
                        .flatMap(teachers::keep))
                .onFailure(TeacherConflicts.SLUG)
                .retry()
                .atMost(SLUG_RETRIES);
    }
}
