package com.studiosync.identity.erasure;

import com.studiosync.contracts.identity.AccountErasureCancelled;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Keeps an account that was to be erased. Where nobody asked for that, it stays as it is. */
@ApplicationScoped
class CancelErasure {

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    CancelErasure(
            Accounts accounts, AuditTrail audit, Outbox outbox, Transactions transactions, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 409 (as failure) when it has begun */
    Uni<Void> cancel() {
        return transactions.ofPlatform(() -> accounts.existing(caller.accountId())
                .map(account -> account.cancelErasure(clock.instant()))
                .flatMap(told -> told.isEmpty() ? Uni.createFrom().voidItem() : note(told.get(0))));
    }

    private Uni<Void> note(AccountErasureCancelled told) {
        return outbox.append(told)
                .flatMap(appended ->
                        audit.note(Action.ERASURE_CANCELLED, caller.studio().orElse(null), told.accountId()));
    }
}
