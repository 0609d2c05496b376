package com.studiosync.identity.emailchange;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.mailedtokens.AccountMail;
import com.studiosync.identity.mailedtokens.MailedToken;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Gives an account the address that its owner has confirmed, and tells the former one. */
@ApplicationScoped
class ConfirmNewEmail {

    private final MailedTokens tokens;
    private final Accounts accounts;
    private final AccountMail mail;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    ConfirmNewEmail(
            MailedTokens tokens,
            Accounts accounts,
            AccountMail mail,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.mail = mail;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The account is locked before its tokens are touched, as everywhere.
     *
     * @throws ProblemException 422 (as failure) when the token is not good, 409 when the address is taken by now
     */
    Uni<Void> confirm(String token) {
        return transactions
                .ofPlatform(() -> tokens.good(token, Purpose.CONFIRM_NEW_EMAIL)
                        .flatMap(found -> accounts.existing(found.accountId()))
                        .flatMap(account -> tokens.redeem(token, Purpose.CONFIRM_NEW_EMAIL)
                                .flatMap(redeemed -> change(account, redeemed))))
                .onFailure(UniqueViolation.of(Accounts.UNIQUE_EMAIL))
                .transform(taken -> Problems.conflict("The address has become that of another account."));
    }

    private Uni<Void> change(Account account, MailedToken redeemed) {
        String former = account.email();
        return outbox.append(account.changeEmail(new EmailAddress(redeemed.email()), clock.instant()))
                .call(accounts::flush)
                .flatMap(told -> mail.tell("email-changed", account, former))
                .flatMap(told -> forgetWhatWasMailedToFormer(account))
                .flatMap(spent -> audit.note(Action.EMAIL_CHANGED, null, account.id()));
    }

    /** Whoever reads the mail at the former address no longer owns the account. */
    private Uni<Long> forgetWhatWasMailedToFormer(Account account) {
        return tokens.spendAllOf(account.id(), Purpose.RESET_PASSWORD, Purpose.PASSWORD_UNUSABLE, Purpose.VERIFY_EMAIL);
    }
}
