package com.studiosync.identity.signin;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Counts and notes attempts that were refused, in a transaction of their own: what refuses one rolls its own back. */
@ApplicationScoped
class FailedSignIns {

    /** Stands for the account of an address that has none, so that both take the same steps. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Guesses guesses;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Transactions transactions;

    FailedSignIns(Guesses guesses, Memberships memberships, AuditTrail audit, Transactions transactions) {
        this.guesses = guesses;
        this.memberships = memberships;
        this.audit = audit;
        this.transactions = transactions;
    }

    Uni<Void> take(Attempt attempt, ProblemException refusal) {
        Scope scope = attempt.visitedStudio().map(Scope::ofStudio).orElseGet(Scope::ofPlatform);
        return switch (Outcome.of(refusal)) {
            case BUSY -> transactions.in(scope, () -> guesses.undecided(attempt.guess()));
            case WRONG ->
                transactions.in(scope, () -> guesses.wrong(attempt.guess()).flatMap(counted -> note(attempt)));
            default ->
                transactions.in(scope, () -> guesses.right(attempt.guess()).flatMap(counted -> note(attempt)));
        };
    }

    private Uni<Void> note(Attempt attempt) {
        Account account = attempt.account();
        return attempt.visitedStudio()
                .map(studio -> noteIn(studio, account == null ? NOBODY : account.id()))
                .orElseGet(() -> audit.note(Action.SIGN_IN_FAILED, null, null, account == null ? null : account.id()));
    }

    /** A studio learns the account of a member only: otherwise its admin could try out who has an account. */
    private Uni<Void> noteIn(UUID studio, UUID accountId) {
        return memberships
                .of(accountId, studio)
                .flatMap(membership ->
                        audit.note(Action.SIGN_IN_FAILED, studio, null, membership == null ? null : accountId));
    }
}
