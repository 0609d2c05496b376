package com.studiosync.identity.acceptance;

import com.studiosync.identity.acceptance.offers.Offer;
import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.invitations.Invitation;
import com.studiosync.identity.mailedtokens.MailedTokens;
import com.studiosync.identity.mailedtokens.Purpose;
import com.studiosync.identity.registration.TakeOver;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Brings the account about that somebody accepts an invitation with. */
@ApplicationScoped
class AccountOfInvited {

    private final Accounts accounts;
    private final TakeOver takeOver;
    private final MailedTokens mailedTokens;
    private final Outbox outbox;
    private final Clock clock;

    AccountOfInvited(Accounts accounts, TakeOver takeOver, MailedTokens mailedTokens, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.takeOver = takeOver;
        this.mailedTokens = mailedTokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The account as it is now, in a transaction in which it is locked: it may have changed since the proof was made. */
    Uni<Account> of(Proof proof, Offer offer) {
        Account account = offer.account();
        if (proof instanceof Proof.NewAccount fresh) {
            return account == null ? create(fresh, offer.invitation()) : takeOver(fresh, account);
        }
        if (proof instanceof Proof.Password password && !password.fits(account)
                || proof instanceof Proof.SignedIn signedIn && !signedIn.fits(account)) {
            throw ProveOwnership.wrongCredentials();
        }
        return account.isVerified() ? Uni.createFrom().item(account) : confirm(account);
    }

    private Uni<Account> create(Proof.NewAccount fresh, Invitation invitation) {
        Account account = Account.registerInvited(
                invitation.email(), fresh.person(), fresh.passwordHash(), invitation.locale(), clock.instant());
        return accounts.persistAndFlush(account)
                .call(saved -> outbox.append(List.of(saved.registered(), saved.verifyEmail(clock.instant()))));
    }

    /** The token came from the mailbox; nobody has shown so much before. */
    private Uni<Account> takeOver(Proof.NewAccount fresh, Account account) {
        if (account.isVerified()) {
            throw Problems.conflict("The address was confirmed meanwhile. Send the password of its account.");
        }
        return takeOver.of(account, fresh.person(), fresh.passwordHash())
                .flatMap(taken -> outbox.append(account.registered()))
                .flatMap(told -> confirm(account));
    }

    private Uni<Account> confirm(Account account) {
        return mailedTokens
                .spendAllOf(account.id(), Purpose.VERIFY_EMAIL)
                .flatMap(spent -> outbox.append(account.verifyEmail(clock.instant())))
                .replaceWith(account);
    }
}
