package com.studiosync.identity.unclaimed;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.erasure.LeaveStudios;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Erases one account that nobody claimed. Where accounts can be used before they are confirmed, it may belong to studios. What
 * was sent to its address stays: an invitation is to whoever reads the mail there, and nobody knows that she registered.
 */
@ApplicationScoped
class EraseUnclaimed {

    private static final Logger LOG = Logger.getLogger(EraseUnclaimed.class);

    private final UnclaimedAccounts unclaimed;
    private final Accounts accounts;
    private final LeaveStudios studios;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    EraseUnclaimed(
            UnclaimedAccounts unclaimed,
            Accounts accounts,
            LeaveStudios studios,
            Memberships memberships,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.unclaimed = unclaimed;
        this.accounts = accounts;
        this.studios = studios;
        this.memberships = memberships;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Erases it unless somebody has claimed it meanwhile; each step can be done again, or by two replicas at once. */
    Uni<Void> erase(UUID accountId, Instant cutoff) {
        return transactions
                .ofPlatform(() -> unclaimed.locked(accountId, cutoff, clock.instant()))
                .flatMap(still -> still == null
                        ? Uni.createFrom().voidItem()
                        : studios.leave(accountId).flatMap(needed -> remove(accountId, cutoff)));
    }

    private Uni<Void> remove(UUID accountId, Instant cutoff) {
        return transactions.ofAccount(accountId, () -> unclaimed
                .locked(accountId, cutoff, clock.instant())
                .flatMap(account -> account == null
                        ? Uni.createFrom().voidItem()
                        : memberships
                                .count("accountId", accountId)
                                .flatMap(left -> left == 0
                                        ? delete(account)
                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Void> delete(Account account) {
        return outbox.append(account.erased())
                .flatMap(told -> audit.note(Action.ACCOUNT_ERASED, null, null, account.id()))
                .flatMap(noted -> accounts.delete(account))
                .invoke(gone -> LOG.infof("Account %s is erased, since nobody claimed it", account.id()));
    }
}
