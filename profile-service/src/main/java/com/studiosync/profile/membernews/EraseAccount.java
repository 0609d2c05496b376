package com.studiosync.profile.membernews;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.guardians.ForgetContacts;
import com.studiosync.profile.members.Members;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Takes an erased account off what bears it. What the studio keeps of the person as a teacher, student or guardian is the
 * studio's own record and stays, but for how to reach a guardian or an applicant. Doing it again changes nothing.
 */
@ApplicationScoped
class EraseAccount {

    /** First, while the account still tells whose they are. */
    private static final List<String> ADDRESSES = List.of("""
            delete from InvitedPerson where studentId in (select id from Student where accountId = :account)
                or guardianId in (select id from Guardian where accountId = :account)""", """
            update versioned Enrolment set applicant.email = null, applicant.emailKey = null, applicant.phone = null
                where status = ACCEPTED and (studentId in (select id from Student where accountId = :account)
                    or studentId in (select link.studentId from Guardianship link
                        join Guardian guardian on guardian.id = link.guardianId where guardian.accountId = :account))""");

    private static final List<String> STATEMENTS = List.of(
            "update versioned Teacher set accountId = null where accountId = :account",
            "update versioned Student set accountId = null where accountId = :account",
            "delete from Testimonial where authorAccountId = :account",
            "delete from Member where accountId = :account");

    private final Transactions transactions;
    private final Members members;
    private final ForgetContacts guardians;

    EraseAccount(Transactions transactions, Members members, ForgetContacts guardians) {
        this.transactions = transactions;
        this.members = members;
        this.guardians = guardians;
    }

    /** In every studio that the account belongs, or once belonged, to, each in a transaction of its own. */
    Uni<Void> everywhere(UUID accountId) {
        return transactions
                .ofAccount(accountId, () -> members.studiosOf(accountId))
                .flatMap(studios -> Multi.createFrom()
                        .iterable(studios)
                        .onItem()
                        .transformToUniAndConcatenate(
                                studioId -> transactions.inStudio(studioId, () -> here(accountId)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    /** In the studio of the transaction. */
    Uni<Void> here(UUID accountId) {
        return run(ADDRESSES, accountId)
                .chain(() -> guardians.ofAccount(accountId))
                .chain(() -> run(STATEMENTS, accountId));
    }

    private static Uni<Void> run(List<String> statements, UUID accountId) {
        return Multi.createFrom()
                .iterable(statements)
                .onItem()
                .transformToUniAndConcatenate(statement -> run(statement, accountId))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Uni<Integer> run(String statement, UUID accountId) {
        return Panache.getSession().flatMap(session -> session.createMutationQuery(statement)
                .setParameter("account", accountId)
                .executeUpdate());
    }
}
