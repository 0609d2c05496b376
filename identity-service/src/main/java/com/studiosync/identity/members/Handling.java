package com.studiosync.identity.members;

import com.studiosync.contracts.identity.MembershipEvent;
import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.memberships.Circle;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;

/** What all changes of a member have in common: who is locked before, and what is noted and told after. */
@ApplicationScoped
class Handling {

    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Caller caller;

    Handling(
            Accounts accounts,
            Memberships memberships,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Caller caller) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.caller = caller;
    }

    /**
     * Runs a change by the caller in one transaction of the studio. The account is locked first, as signing in does: what is
     * taken from the member at the same time is either seen there or refused here.
     */
    <T> Uni<T> of(UUID target, BiFunction<Circle, Account, Uni<T>> change) {
        UUID studio = caller.studioId();
        UUID acting = caller.accountId();
        return transactions.inStudio(studio, () -> accounts.locked(target).flatMap(account -> memberships
                .lockCircle(studio, acting, target)
                .flatMap(circle -> change.apply(circle, account))));
    }

    /** Notes and tells what was done, in the transaction under way. */
    Uni<Void> tell(Action action, UUID target, MembershipEvent event) {
        return audit.note(action, caller.studioId(), caller.accountId(), target).flatMap(noted -> outbox.append(event));
    }
}
