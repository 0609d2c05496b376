package com.studiosync.identity.erasure;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.forgetting.ForgetInvitations;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.sessions.Sessions;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The last step: the row goes, and with it what is of no use to others: ended sessions, mailed tokens, the avatar, invitations. */
@ApplicationScoped
class RemoveAccount {

    private static final Logger LOG = Logger.getLogger(RemoveAccount.class);

    /** One that lives, or whose access tokens are refused because they may not have expired yet. */
    private static final String SESSION_THAT_COUNTS =
            "accountId = ?1 and (tokensRefusedUntil is not null or revokedAt is null and expiresAt > ?2)";

    private final Accounts accounts;
    private final Memberships memberships;
    private final Sessions sessions;
    private final ForgetInvitations invitations;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    RemoveAccount(
            Accounts accounts,
            Memberships memberships,
            Sessions sessions,
            ForgetInvitations invitations,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.invitations = invitations;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Leaves it to a later run while tokens of the account may be good, or a studio has just made it a member again. */
    Uni<Void> remove(UUID accountId) {
        return transactions.ofAccount(accountId, () -> accounts.freeToErase(accountId)
                .flatMap(account -> account == null || !account.isDueForErasure(clock.instant())
                        ? Uni.createFrom().voidItem()
                        : ties(account)
                                .flatMap(ties -> ties == 0
                                        ? delete(account)
                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Long> ties(Account account) {
        return sessions.count(SESSION_THAT_COUNTS, account.id(), clock.instant())
                .flatMap(alive -> memberships.count("accountId", account.id()).map(member -> alive + member));
    }

    private Uni<Void> delete(Account account) {
        return outbox.append(account.erased())
                .flatMap(told -> audit.note(Action.ACCOUNT_ERASED, null, account.id()))
                .flatMap(noted -> invitations.ofAccount())
                .flatMap(forgotten -> accounts.delete(account))
                .invoke(gone -> LOG.infof("Account %s is erased, as its owner asked", account.id()));
    }
}
