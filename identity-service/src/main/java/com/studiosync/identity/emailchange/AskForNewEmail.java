package com.studiosync.identity.emailchange;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.mailedtokens.AccountMail;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.identity.reauthentication.CurrentPassword;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Mails a token to the address that an account is to have. It looks the same when somebody has that address, or when too
 * much was mailed there.
 */
@ApplicationScoped
class AskForNewEmail {

    private final CurrentPassword currentPassword;
    private final Accounts accounts;
    private final MailedTokens tokens;
    private final AccountMail mail;
    private final MailAllowance allowance;
    private final AuditTrail audit;
    private final EmailChangeConfig config;
    private final Transactions transactions;
    private final Caller caller;

    AskForNewEmail(
            CurrentPassword currentPassword,
            Accounts accounts,
            MailedTokens tokens,
            AccountMail mail,
            MailAllowance allowance,
            AuditTrail audit,
            EmailChangeConfig config,
            Transactions transactions,
            Caller caller) {
        this.currentPassword = currentPassword;
        this.accounts = accounts;
        this.tokens = tokens;
        this.mail = mail;
        this.allowance = allowance;
        this.audit = audit;
        this.config = config;
        this.transactions = transactions;
        this.caller = caller;
    }

    Uni<Void> ask(EmailAddress address, String password) {
        return currentPassword
                .confirm(password)
                .flatMap(confirmed -> transactions.ofPlatform(() -> currentPassword
                        .stillOf(confirmed)
                        .invoke(account -> requireAnother(address, account))
                        .call(account -> write(account, address))
                        .flatMap(account -> audit.note(
                                Action.EMAIL_CHANGE_REQUESTED, caller.studio().orElse(null), account.id()))));
    }

    private static void requireAnother(EmailAddress address, Account account) {
        if (address.key().equals(new EmailAddress(account.email()).key())) {
            throw Problems.invalid("email", "is the address of this account already");
        }
    }

    private Uni<Void> write(Account account, EmailAddress address) {
        return allowance.take(address.key())
                ? accounts.with(address).flatMap(owner -> write(account, address, owner))
                : Uni.createFrom().voidItem();
    }

    /** The token of a former wish dies either way. */
    private Uni<Void> write(Account account, EmailAddress address, Account owner) {
        return owner == null
                ? mail.sendToken(
                        Purpose.CONFIRM_NEW_EMAIL, account, address.written(), null, config.confirmationLifetime())
                : tokens.spendAllOf(account.id(), Purpose.CONFIRM_NEW_EMAIL)
                        .flatMap(spent -> mail.tell("account-exists", owner, owner.email()));
    }
}
