package com.studiosync.identity.reauthentication;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.guesses.FailedAttempts;
import com.studiosync.identity.guesses.Guess;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.Verdict;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Compares a password with that of an account, as a guess that has begun; outside of any transaction, since it takes its time.
 * A wrong one is noted in the audit trail, in a transaction of its own: what refuses it rolls its own back.
 */
@ApplicationScoped
public class ComparePassword {

    private final PasswordHasher hasher;
    private final Guesses guesses;
    private final FailedAttempts attempts;
    private final Transactions transactions;

    ComparePassword(PasswordHasher hasher, Guesses guesses, FailedAttempts attempts, Transactions transactions) {
        this.hasher = hasher;
        this.guesses = guesses;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    /**
     * Whether it is the right one.
     *
     * @param studioId the studio that is told of a wrong one, or {@code null}
     * @throws ProblemException 503 (as failure) when there is no room to hash
     */
    public Uni<Boolean> isRight(Guess begun, String password, Account account, UUID studioId) {
        return hasher.verify(password, account.passwordHash())
                .onFailure(ProblemException.class)
                .call(busy -> transactions.ofPlatform(() -> guesses.undecided(begun)))
                .map(verdict -> verdict == Verdict.MATCHES)
                .call(right -> right
                        ? transactions.ofPlatform(() -> guesses.right(begun))
                        : transactions.in(FailedAttempts.scopeIn(studioId), () -> guesses.wrong(begun)
                                .flatMap(counted -> attempts.note(Action.PASSWORD_REFUSED, studioId, account.id()))));
    }
}
