package com.studiosync.identity.signin;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.guesses.FailedAttempts;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts and notes attempts that were refused, in a transaction of their own: what refuses one rolls its own back. */
@ApplicationScoped
class FailedSignIns {

    private final Guesses guesses;
    private final FailedAttempts attempts;
    private final Transactions transactions;

    FailedSignIns(Guesses guesses, FailedAttempts attempts, Transactions transactions) {
        this.guesses = guesses;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    Uni<Void> take(Attempt attempt, ProblemException refusal) {
        Scope scope = FailedAttempts.scopeIn(attempt.visitedStudio().orElse(null));
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
        return attempts.note(
                Action.SIGN_IN_FAILED, attempt.visitedStudio().orElse(null), account == null ? null : account.id());
    }
}
