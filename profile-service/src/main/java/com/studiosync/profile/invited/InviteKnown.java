package com.studiosync.profile.invited;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.StudentAccess;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An admin has a student or a guardian invited who has been here without an account. */
@ApplicationScoped
class InviteKnown {

    private static final String GUARDIAN = "select g.accountId is not null from Guardian g join Guardianship s"
            + " on s.guardianId = g.id where g.id = :guardian and s.studentId = :student";

    private final Transactions transactions;
    private final StudentAccess access;
    private final InvitePerson inviting;
    private final Caller caller;

    InviteKnown(Transactions transactions, StudentAccess access, InvitePerson inviting, Caller caller) {
        this.transactions = transactions;
        this.access = access;
        this.inviting = inviting;
        this.caller = caller;
    }

    Uni<Void> student(UUID id, LoginRequest request) {
        UUID studio = caller.studioId();
        return transactions.inStudio(studio, () -> access.seen(id, Rule.STUDENT_LOGIN_EDIT)
                .invoke(seen -> requireNone(seen.student().accountId() != null))
                .flatMap(seen -> inviting.student(studio, id, request.email(), request.locale(), caller.accountId())));
    }

    Uni<Void> guardian(UUID id, UUID guardianId, LoginRequest request) {
        UUID studio = caller.studioId();
        return transactions.inStudio(studio, () -> access.seen(id, Rule.GUARDIAN_LOGIN_EDIT)
                .flatMap(seen -> hasAccount(id, guardianId))
                .invoke(InviteKnown::requireNone)
                .flatMap(none ->
                        inviting.guardian(studio, guardianId, request.email(), request.locale(), caller.accountId())));
    }

    private static Uni<Boolean> hasAccount(UUID student, UUID guardian) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(GUARDIAN, Boolean.class)
                        .setParameter("guardian", guardian)
                        .setParameter("student", student)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("guardian"));
    }

    private static void requireNone(boolean hasAccount) {
        if (hasAccount) {
            throw Problems.conflict("There is an account already.");
        }
    }
}
