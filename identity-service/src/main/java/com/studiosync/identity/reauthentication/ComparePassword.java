package com.studiosync.identity.reauthentication;

import com.studiosync.identity.guesses.Guess;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.Verdict;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Compares a password with the stored one, as a guess that has begun; outside of any transaction, since it takes its time. */
@ApplicationScoped
public class ComparePassword {

    private final PasswordHasher hasher;
    private final Guesses guesses;
    private final Transactions transactions;

    ComparePassword(PasswordHasher hasher, Guesses guesses, Transactions transactions) {
        this.hasher = hasher;
        this.guesses = guesses;
        this.transactions = transactions;
    }

    /**
     * Whether it is the right one.
     *
     * @throws ProblemException 503 (as failure) when there is no room to hash
     */
    public Uni<Boolean> isRight(Guess begun, String password, String encoded) {
        return hasher.verify(password, encoded)
                .onFailure(ProblemException.class)
                .call(busy -> transactions.ofPlatform(() -> guesses.undecided(begun)))
                .map(verdict -> verdict == Verdict.MATCHES)
                .call(right -> transactions.ofPlatform(() -> right ? guesses.right(begun) : guesses.wrong(begun)));
    }
}
