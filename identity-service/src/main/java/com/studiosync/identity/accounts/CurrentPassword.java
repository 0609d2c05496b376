package com.studiosync.identity.accounts;

import com.studiosync.identity.guesses.Guess;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.passwords.Verdict;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks for the password once more, before what a stolen access token must not be enough for. */
@ApplicationScoped
public class CurrentPassword {

    private static final ProblemType WRONG_PASSWORD = new ProblemType("wrong-password", "The password is wrong", 403);

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final Guesses guesses;
    private final Transactions transactions;

    CurrentPassword(Accounts accounts, PasswordHasher hasher, Guesses guesses, Transactions transactions) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.guesses = guesses;
        this.transactions = transactions;
    }

    /**
     * The account as it was when its password was compared, outside of any transaction: hashing takes its time. Whoever
     * guesses here is slowed down as at signing in.
     *
     * @throws ProblemException 403 {@code wrong-password} (as failure), 404 when the account was erased, 429 {@code
     *     slowed-down}
     */
    public Uni<Account> confirm(UUID accountId, String password) {
        Guess guess = guesses.ofSessionsOf(accountId);
        return transactions
                .ofPlatform(() -> accounts.existing(accountId).call(account -> guesses.begin(guess)))
                .call(account -> compare(account, password)
                        .onFailure(CurrentPassword::isBusy)
                        .call(busy -> transactions.ofPlatform(() -> guesses.undecided(guess))))
                .call(account -> transactions.ofPlatform(() -> guesses.right(guess)));
    }

    private Uni<Verdict> compare(Account account, String password) {
        return hasher.verify(password, account.passwordHash()).invoke(verdict -> {
            if (verdict != Verdict.MATCHES) {
                throw wrongPassword();
            }
        });
    }

    private static boolean isBusy(Throwable failure) {
        return failure instanceof ProblemException refusal && refusal.type().equals(ProblemType.UNAVAILABLE);
    }

    /**
     * The account, locked in the transaction that is under way.
     *
     * @throws ProblemException 403 {@code wrong-password} (as failure) when the password has changed since it was compared
     */
    public Uni<Account> stillOf(Account confirmed) {
        return accounts.existing(confirmed.id()).invoke(account -> {
            if (!account.passwordHash().equals(confirmed.passwordHash())) {
                throw wrongPassword();
            }
        });
    }

    private static ProblemException wrongPassword() {
        return Problems.of(WRONG_PASSWORD, "Send the password that you sign in with.");
    }
}
