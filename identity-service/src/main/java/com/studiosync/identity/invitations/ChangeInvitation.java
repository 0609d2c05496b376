package com.studiosync.identity.invitations;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.memberships.Managers;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Sends an invitation once more, or takes it back. */
@ApplicationScoped
class ChangeInvitation {

    private final Invitations invitations;
    private final ResendInvitation resending;
    private final Managers managers;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    ChangeInvitation(
            Invitations invitations,
            ResendInvitation resending,
            Managers managers,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.resending = resending;
        this.managers = managers;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /** From now on it is the caller who invites; 429 when the address was sent too much. */
    Uni<Invitation> resend(UUID id) {
        return change(id, invitation -> resending.send(invitation, caller.accountId()));
    }

    Uni<Invitation> revoke(UUID id) {
        return change(id, invitation -> managers.requireMayGive(
                        invitation.studioId(), caller.accountId(), invitation.roles())
                .flatMap(allowed -> outbox.append(invitation.revoke(clock.instant())))
                .flatMap(revoked -> audit.note(
                        Action.INVITATION_REVOKED, invitation.studioId(), caller.accountId(), invitation.id())));
    }

    private Uni<Invitation> change(UUID id, Function<Invitation, Uni<Void>> change) {
        return transactions.inStudio(
                caller.studioId(), () -> invitations.locked(id).call(invitation -> change.apply(invitation)));
    }
}
