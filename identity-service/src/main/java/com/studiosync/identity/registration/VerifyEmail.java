package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.mailedtokens.AccountMail;
import com.studiosync.identity.mailedtokens.MailedToken;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.identity.memberships.Cause;
import com.studiosync.identity.memberships.GrantMembership;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Confirms an address with the token that was mailed to it; who registered on a studio's host becomes its student. */
@ApplicationScoped
class VerifyEmail {

    private final Accounts accounts;
    private final MailedTokens tokens;
    private final GrantMembership memberships;
    private final AccountMail mail;
    private final MailAllowance allowance;
    private final RegistrationConfig config;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    VerifyEmail(
            Accounts accounts,
            MailedTokens tokens,
            GrantMembership memberships,
            AccountMail mail,
            MailAllowance allowance,
            RegistrationConfig config,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.memberships = memberships;
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
                .flatMap(found -> transactions.in(scopeOf(found), () -> confirm(token)));
    }

    private static Scope scopeOf(MailedToken token) {
        return token.studioId() == null ? Scope.ofPlatform() : Scope.ofStudio(token.studioId());
    }

    private Uni<Void> confirm(String token) {
        return tokens.redeem(token, Purpose.VERIFY_EMAIL).flatMap(redeemed -> accounts.findById(redeemed.accountId())
                .flatMap(account -> outbox.append(account.verifyEmail(clock.instant())))
                .flatMap(verified -> join(redeemed)));
    }

    private Uni<Void> join(MailedToken redeemed) {
        return redeemed.studioId() == null
                ? Uni.createFrom().voidItem()
                : memberships.grant(redeemed.studioId(), redeemed.accountId(), Role.STUDENT, Cause.REGISTERED);
    }

    /** Mails a new token when the address waits for one and was not sent too many; otherwise it only looks the same. */
    Uni<Void> resend(EmailAddress email, UUID studioId) {
        return transactions.ofPlatform(() -> accounts.lockedWith(email)
                .flatMap(account -> account == null || account.isVerified() || !allowance.take(email.key())
                        ? Uni.createFrom().voidItem()
                        : mail.sendToken(Purpose.VERIFY_EMAIL, account, studioId, config.verificationLifetime())));
    }
}
