package com.studiosync.identity.signin;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.mailedtokens.AccountMail;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails a link for a new password to the owner of an account whose stored one nobody can have. The answer tells nothing of
 * it; the time that it takes could, and does so a few times an hour at the most.
 */
@ApplicationScoped
class OfferReset {

    private final AccountMail mail;
    private final MailAllowance allowance;
    private final SignInConfig config;
    private final Transactions transactions;

    OfferReset(AccountMail mail, MailAllowance allowance, SignInConfig config, Transactions transactions) {
        this.mail = mail;
        this.allowance = allowance;
        this.config = config;
        this.transactions = transactions;
    }

    Uni<Void> to(Account account, Optional<UUID> visitedStudio) {
        return allowance.take(new EmailAddress(account.email()).key())
                ? transactions.ofPlatform(() -> mail.sendToken(
                        Purpose.PASSWORD_UNUSABLE, account, visitedStudio.orElse(null), config.offeredResetLifetime()))
                : Uni.createFrom().voidItem();
    }
}
