package com.studiosync.identity.invitations;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.memberships.Managers;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Sends an invitation once more, or takes it back. */
@ApplicationScoped
class ChangeInvitation {

    private final Invitations invitations;
    private final SendInvitations sending;
    private final MailAllowance allowance;
    private final Managers managers;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    ChangeInvitation(
            Invitations invitations,
            SendInvitations sending,
            MailAllowance allowance,
            Managers managers,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.sending = sending;
        this.allowance = allowance;
        this.managers = managers;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * From now on it is the caller who invites.
     *
     * @throws ProblemException 429 (as failure) when the address was sent too much: a token that nobody gets would only make
     *     the former one worthless
     */
    Uni<Invitation> resend(UUID id) {
        return change(
                id, Action.INVITATION_RESENT, invitation -> sending.sender(invitation.studioId(), caller.accountId())
                        .invoke(sender -> requireAllowance(invitation))
                        .flatMap(sender -> sending.send(List.of(invitation), sender)));
    }

    private void requireAllowance(Invitation invitation) {
        if (!allowance.take(invitation.email().key())) {
            throw MailAllowance.usedUp();
        }
    }

    Uni<Invitation> revoke(UUID id) {
        return change(id, Action.INVITATION_REVOKED, invitation -> outbox.append(invitation.revoke(clock.instant())));
    }

    private Uni<Invitation> change(UUID id, Action action, Function<Invitation, Uni<Void>> change) {
        UUID studio = caller.studioId();
        return transactions.inStudio(studio, () -> invitations
                .locked(id)
                .call(invitation -> managers.requireMayGive(studio, caller.accountId(), invitation.roles()))
                .call(change::apply)
                .call(invitation -> audit.note(action, studio, caller.accountId(), invitation.id())));
    }
}
