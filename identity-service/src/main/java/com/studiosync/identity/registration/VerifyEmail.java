package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.joining.JoinStudio;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.mailedtokens.AccountMail;
import com.studiosync.identity.mailedtokens.MailedToken;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Confirms an address with the token that was mailed to it; who registered on a studio's host asks to join it now. */
@ApplicationScoped
class VerifyEmail {

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final JoinStudio joinStudio;
    private final AccountMail mail;
    private final MailAllowance allowance;
    private final RegistrationConfig config;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    VerifyEmail(
            Accounts accounts,
            MailedTokens tokens,
            JoinStudio joinStudio,
            AccountMail mail,
            MailAllowance allowance,
            RegistrationConfig config,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.joinStudio = joinStudio;
        this.mail = mail;
        this.allowance = allowance;
        this.config = config;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> verify(String token) {
        return transactions
                .ofPlatform(() -> tokens.good(token, Purpose.VERIFY_EMAIL))
                .flatMap(found -> transactions.in(JoinStudio.scopeAt(found.studioId()), () -> redeem(token, found)));
    }

    /** The account is locked before its tokens are touched, as everywhere: another mail may be asked for right now. */
    private Uni<Void> redeem(String token, MailedToken found) {
        return accounts.existing(found.accountId()).flatMap(account -> tokens.redeem(token, Purpose.VERIFY_EMAIL)
                .flatMap(redeemed -> confirm(account).flatMap(confirmed -> join(redeemed))));
    }

    /** A reset by mail may have confirmed the address before. */
    private Uni<Void> confirm(Account account) {
        return account.isVerified() ? Uni.createFrom().voidItem() : outbox.append(account.verifyEmail(clock.instant()));
    }

    /** Where an account can be used before, it asked to join when it was registered. */
    private Uni<Void> join(MailedToken redeemed) {
        return redeemed.studioId() == null || config.verification() != Verification.REQUIRED
                ? Uni.createFrom().voidItem()
                : joinStudio.afterRegistration(redeemed.studioId(), redeemed.accountId());
    }

    /** Mails a new token when the address waits for one and was not sent too many; otherwise it only looks the same. */
    Uni<Void> resend(EmailAddress email, UUID studioId) {
        return transactions.ofPlatform(() -> accounts.lockedWith(email)
                .flatMap(account -> account == null || account.isVerified() || !allowance.take(email.key())
                        ? Uni.createFrom().voidItem()
                        : mail.sendToken(Purpose.VERIFY_EMAIL, account, studioId, config.verificationLifetime())));
    }
}
