package com.studiosync.identity.registration;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.memberships.GrantMembership;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
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

    private static final ProblemType TOKEN_NOT_GOOD =
            new ProblemType("token-not-good", "This token is not good (any more)", 422);

    private final Accounts accounts;
    private final EmailVerifications verifications;
    private final GrantMembership memberships;
    private final VerificationMail mail;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    VerifyEmail(
            Accounts accounts,
            EmailVerifications verifications,
            GrantMembership memberships,
            VerificationMail mail,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.verifications = verifications;
        this.memberships = memberships;
        this.mail = mail;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> verify(String token) {
        return transactions
                .ofPlatform(() -> verifications.with(token))
                .onItem()
                .ifNull()
                .failWith(VerifyEmail::notGood)
                .flatMap(found -> transactions.in(scopeOf(found), () -> confirm(token, found)));
    }

    private static Scope scopeOf(EmailVerification verification) {
        return verification.studioId() == null ? Scope.ofPlatform() : Scope.ofStudio(verification.studioId());
    }

    private Uni<Void> confirm(String token, EmailVerification verification) {
        if (verification.isExpired(clock.instant())) {
            return Uni.createFrom().failure(notGood());
        }
        return verifications
                .spend(token)
                .flatMap(mine -> mine
                        ? accounts.findById(verification.accountId())
                        : Uni.createFrom().failure(notGood()))
                .flatMap(account -> outbox.append(account.verifyEmail(clock.instant())))
                .flatMap(verified -> join(verification));
    }

    private Uni<Void> join(EmailVerification verification) {
        return verification.studioId() == null
                ? Uni.createFrom().voidItem()
                : memberships.grant(verification.studioId(), verification.accountId(), Role.STUDENT);
    }

    /** Mails a new token when the address waits for one; otherwise does nothing, and looks the same. */
    Uni<Void> resend(EmailAddress email, UUID studioId) {
        return transactions.ofPlatform(() -> accounts.lockedWith(email)
                .flatMap(account -> account == null || account.isVerified()
                        ? Uni.createFrom().voidItem()
                        : mail.send(account, studioId)));
    }

    private static ProblemException notGood() {
        return Problems.of(TOKEN_NOT_GOOD, "It was used, has expired, or a newer one was sent. Ask for a new one.");
    }
}
