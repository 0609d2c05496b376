package com.studiosync.identity.recovery;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.guesses.Guesses;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
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
    private final NewPassword newPassword;
    private final EndSessions endSessions;
    private final Guesses guesses;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ResetPassword(
            MailedTokens tokens,
            Accounts accounts,
            NewPassword newPassword,
            EndSessions endSessions,
            Guesses guesses,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.newPassword = newPassword;
        this.endSessions = endSessions;
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
                .ofPlatform(() -> ownerBy(token))
                .flatMap(owner -> newPassword.hash(password, owner))
                .flatMap(hash -> transactions.ofPlatform(() -> ownerBy(token)
                        .call(owner -> tokens.redeem(token, REDEEMED))
                        .flatMap(owner -> set(owner, hash))));
    }

    private Uni<Account> ownerBy(String token) {
        return tokens.good(token, REDEEMED).flatMap(found -> accounts.existing(found.accountId()));
    }

    /** What others have guessed does not keep the owner waiting, who may have no device that is known. */
    private Uni<Void> set(Account account, String hash) {
        return outbox.append(account.resetPassword(hash, clock.instant()))
                .flatMap(told -> endSessions.endAllOf(account.id()))
                .flatMap(ended -> newPassword.voidMails(account))
                .call(spent -> guesses.right(guesses.ofStranger(new EmailAddress(account.email()).key())))
                .flatMap(spent -> audit.note(Action.PASSWORD_RESET, null, account.id()));
    }
}
