package com.studiosync.identity.reauthentication;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.devices.KnownDevices;
import com.studiosync.identity.guesses.Guess;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Confirms that the caller knows the password of her account. */
@ApplicationScoped
public class CurrentPassword {

    private static final ProblemType WRONG_PASSWORD = new ProblemType("wrong-password", "The password is wrong", 403);

    private final Accounts accounts;
    private final KnownDevices devices;
    private final Guesses guesses;
    private final PasswordHasher hasher;
    private final ComparePassword comparison;
    private final Transactions transactions;
    private final Caller caller;

    CurrentPassword(
            Accounts accounts,
            KnownDevices devices,
            Guesses guesses,
            PasswordHasher hasher,
            ComparePassword comparison,
            Transactions transactions,
            Caller caller) {
        this.accounts = accounts;
        this.devices = devices;
        this.guesses = guesses;
        this.hasher = hasher;
        this.comparison = comparison;
        this.transactions = transactions;
        this.caller = caller;
    }

    private record Attempt(Account account, Guess guess) {}

    /**
     * The caller's account as it was when its password was compared, outside of any transaction: hashing takes its time.
     *
     * @throws ProblemException 403 {@code wrong-password} (as failure), 401 when the session has ended, 429 after too many
     *     wrong ones, 503 when there is no room to hash
     */
    public Uni<Account> confirm(String password) {
        return Uni.createFrom()
                .voidItem()
                .invoke(hasher::requireRoom)
                .flatMap(room -> transactions.ofPlatform(this::begin))
                .call(attempt -> compare(attempt, password))
                .map(Attempt::account);
    }

    /** An access token may outlive its session for a while; all living ones of an account are counted as one. */
    private Uni<Attempt> begin() {
        return accounts.findById(caller.accountId())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("account"))
                .flatMap(account -> devices.of(account, null)
                        .map(device -> device.orElseThrow(
                                () -> Problems.unauthenticated("This session has ended. Sign in again.")))
                        .map(device -> new Attempt(account, device.guess())))
                .call(attempt -> guesses.begin(attempt.guess()));
    }

    private Uni<Boolean> compare(Attempt attempt, String password) {
        return comparison
                .isRight(
                        attempt.guess(),
                        password,
                        attempt.account(),
                        caller.studio().orElse(null))
                .invoke(right -> {
                    if (!right) {
                        throw wrongPassword();
                    }
                });
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
