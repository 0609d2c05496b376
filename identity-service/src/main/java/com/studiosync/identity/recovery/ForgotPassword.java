package com.studiosync.identity.recovery;

import com.studiosync.contracts.identity.PasswordResetRequested;
import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.mailedtokens.AccountMail;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Mails a token that stands in for a forgotten password. For an unknown address, or one that was sent too many, it only looks
 * the same.
 */
@ApplicationScoped
class ForgotPassword {

    private final Accounts accounts;
    private final AccountMail mail;
    private final MailAllowance allowance;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final RecoveryConfig config;
    private final Transactions transactions;

    ForgotPassword(
            Accounts accounts,
            AccountMail mail,
            MailAllowance allowance,
            AuditTrail audit,
            Outbox outbox,
            RecoveryConfig config,
            Transactions transactions) {
        this.accounts = accounts;
        this.mail = mail;
        this.allowance = allowance;
        this.audit = audit;
        this.outbox = outbox;
        this.config = config;
        this.transactions = transactions;
    }

    /** An address that is not confirmed is as good: whoever reads the mail there owns the account. */
    Uni<Void> forgot(EmailAddress email, UUID studioId) {
        return transactions.ofPlatform(() -> accounts.lockedWith(email)
                .flatMap(account -> account == null || !allowance.take(email.key())
                        ? Uni.createFrom().voidItem()
                        : write(account, studioId)));
    }

    /** Noted for no studio: its admins would learn who has an account by asking for everybody. */
    private Uni<Void> write(Account account, UUID studioId) {
        return mail.sendToken(Purpose.RESET_PASSWORD, account, studioId, config.resetLifetime())
                .flatMap(sent -> outbox.append(new PasswordResetRequested(account.id())))
                .flatMap(told -> audit.note(Action.PASSWORD_RESET_REQUESTED, null, null, account.id()));
    }
}
