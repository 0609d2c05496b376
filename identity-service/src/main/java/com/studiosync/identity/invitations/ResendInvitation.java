package com.studiosync.identity.invitations;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.limits.MailAllowance;
import com.studiosync.identity.memberships.Managers;
import com.studiosync.platform.problems.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Sends an invitation once more, in the transaction under way. From then on it is that member who invites. */
@ApplicationScoped
class ResendInvitation {

    private final SendInvitations sending;
    private final MailAllowance allowance;
    private final Managers managers;
    private final AuditTrail audit;

    ResendInvitation(SendInvitations sending, MailAllowance allowance, Managers managers, AuditTrail audit) {
        this.sending = sending;
        this.allowance = allowance;
        this.managers = managers;
        this.audit = audit;
    }

    /**
     * Sends one out that nobody has settled.
     *
     * @throws ProblemException 429 (as failure) when the address was sent too much: a token that nobody gets would only make
     *     the former one worthless
     */
    Uni<Void> send(Invitation invitation, UUID by) {
        UUID studio = invitation.studioId();
        return managers.requireMayGive(studio, by, invitation.roles())
                .flatMap(allowed -> sending.sender(studio, by))
                .invoke(sender -> requireAllowance(invitation))
                .flatMap(sender -> sending.send(List.of(invitation), sender))
                .flatMap(sent -> audit.note(Action.INVITATION_RESENT, studio, by, invitation.id()));
    }

    private void requireAllowance(Invitation invitation) {
        if (!allowance.take(invitation.email().key())) {
            throw MailAllowance.usedUp();
        }
    }
}
