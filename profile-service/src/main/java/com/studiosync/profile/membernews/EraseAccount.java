package com.studiosync.profile.membernews;

import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.guardians.ForgetContacts;
import com.studiosync.profile.invited.ForgetInvited;
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

    private static final List<String> STATEMENTS = List.of(
            "update versioned Teacher set accountId = null where accountId = :account",
            "update versioned Student set accountId = null where accountId = :account",
            "delete from Testimonial where authorAccountId = :account",
            "delete from Member where accountId = :account");

    private final Transactions transactions;
    private final Members members;
    private final ErasedAddresses addresses;
    private final EraseApplications applications;
    private final ForgetInvited invited;
    private final ForgetContacts guardians;

    EraseAccount(
            Transactions transactions,
            Members members,
            ErasedAddresses addresses,
            EraseApplications applications,
            ForgetInvited invited,
            ForgetContacts guardians) {
        this.transactions = transactions;
        this.members = members;
        this.addresses = addresses;
        this.applications = applications;
        this.invited = invited;
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
                                studioId -> transactions.inStudio(studioId, () -> here(studioId, accountId)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    /** In the studio of the transaction. Addresses go first, while the account still tells whose they are. */
    Uni<Void> here(UUID studioId, UUID accountId) {
        return addresses
                .of(studioId, accountId)
                .flatMap(applications::madeFrom)
                .chain(() -> invited.ofAccount(accountId))
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
