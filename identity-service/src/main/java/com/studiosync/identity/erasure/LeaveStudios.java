package com.studiosync.identity.erasure;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.memberships.Departure;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Ends the memberships of one account, each in a transaction of its studio: no other sees who else belongs to it. What was
 * ended before is not found again, so the whole can be repeated after a failure.
 */
@ApplicationScoped
public class LeaveStudios {

    private final Memberships memberships;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;

    LeaveStudios(Memberships memberships, AuditTrail audit, Outbox outbox, Transactions transactions) {
        this.memberships = memberships;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** The studios that would be left without an admin. */
    Uni<List<UUID>> thatNeed(UUID accountId) {
        return inEach(accountId, (own, needed) -> Uni.createFrom().item(needed));
    }

    /** Leaves all studios but those that would be left without an admin; gives back these. */
    public Uni<List<UUID>> leave(UUID accountId) {
        return inEach(accountId, (own, needed) -> needed ? Uni.createFrom().item(true) : end(own).replaceWith(false));
    }

    private Uni<Void> end(Membership own) {
        return memberships
                .delete(own)
                .flatMap(deleted -> audit.note(Action.MEMBERSHIP_REVOKED, own.studioId(), own.accountId()))
                .flatMap(noted -> outbox.append(own.revoked(Departure.ERASED)));
    }

    /** The studios for which the step, told whether they need the account, says yes. */
    private Uni<List<UUID>> inEach(UUID accountId, BiFunction<Membership, Boolean, Uni<Boolean>> step) {
        return transactions
                .ofAccount(accountId, () -> memberships.list("accountId", accountId))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .map(Membership::studioId)
                .select()
                .when(studio -> transactions.inStudio(studio, () -> memberships
                        .lockCircle(studio, accountId, accountId)
                        .flatMap(circle -> circle.target()
                                .map(own -> step.apply(own, circle.isNeeded()))
                                .orElseGet(() -> Uni.createFrom().item(false)))))
                .collect()
                .asList();
    }
}
