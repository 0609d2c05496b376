package com.studiosync.identity.recovery;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.identity.passwords.PasswordHasher;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sets another password for whoever brings a token that was mailed for that. */
@ApplicationScoped
class ResetPassword {

    private static final Purpose[] REDEEMED = {Purpose.RESET_PASSWORD, Purpose.PASSWORD_UNUSABLE};

    private final MailedTokens tokens;
    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final EndSessions endSessions;
    private final VoidTokens voidTokens;
    private final Guesses guesses;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ResetPassword(
            MailedTokens tokens,
            Accounts accounts,
            PasswordHasher hasher,
            EndSessions endSessions,
            VoidTokens voidTokens,
            Guesses guesses,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.hasher = hasher;
        this.endSessions = endSessions;
        this.voidTokens = voidTokens;
        this.guesses = guesses;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks at the token before hashing, so that nobody without one keeps the hashers busy, and redeems it afterwards, so
     * that a password which is refused leaves it good.
     *
     * @throws ProblemException 422 (as failure) when the token is not good
     */
    Uni<Void> reset(String token, String password) {
        return transactions
                .ofPlatform(() -> tokens.good(token, REDEEMED))
                .flatMap(found -> hasher.hash(password))
                .flatMap(hash -> transactions.ofPlatform(() -> tokens.good(token, REDEEMED)
                        .flatMap(found -> accounts.existing(found.accountId()))
                        .call(account -> tokens.redeem(token, REDEEMED))
                        .flatMap(account -> set(account, hash))));
    }

    /** What others have guessed does not keep the owner waiting, who may have no device that is known. */
    private Uni<Void> set(Account account, String hash) {
        return outbox.append(account.resetPassword(hash, clock.instant()))
                .flatMap(told -> endSessions.endAllOf(account.id()))
                .flatMap(ended -> voidTokens.of(account.id()))
                .call(spent -> guesses.right(guesses.ofStranger(new EmailAddress(account.email()).key())))
                .flatMap(spent -> audit.note(Action.PASSWORD_RESET, null, account.id()));
    }
}
