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
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Ends the memberships of one account, each in a transaction of its studio: no other sees who else belongs to it. What was
 * ended before is not found again, so the whole can be repeated after a failure.
 */
@ApplicationScoped
class LeaveStudios {

    private static final String CONCERNED =
            "studioId = ?1 and (accountId = ?2 or array_position(roles, 'ADMIN') > 0) order by id";

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
    Uni<List<UUID>> leave(UUID accountId) {
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
                .when(studio -> transactions.inStudio(
                        studio, () -> concerned(studio, accountId).flatMap(found -> step(found, accountId, step))))
                .collect()
                .asList();
    }

    private Uni<List<Membership>> concerned(UUID studioId, UUID accountId) {
        return memberships
                .find(CONCERNED, studioId, accountId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static Uni<Boolean> step(
            List<Membership> found, UUID accountId, BiFunction<Membership, Boolean, Uni<Boolean>> step) {
        List<Membership> own =
                found.stream().filter(one -> one.accountId().equals(accountId)).toList();
        boolean onlyAdmin = own.stream().anyMatch(one -> one.roles().contains("ADMIN")) && found.size() == own.size();
        return own.isEmpty() ? Uni.createFrom().item(false) : step.apply(own.get(0), onlyAdmin);
    }
}
