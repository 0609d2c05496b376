package com.studiosync.identity.studionews;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.invitations.Invitations;
import com.studiosync.identity.memberships.Departure;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Ends what people had in a studio that is gone, in the transaction of its event: memberships, tokens, invitations. */
@ApplicationScoped
class CloseStudio {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Invitations invitations;
    private final EndSessions sessions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    CloseStudio(
            Accounts accounts,
            Memberships memberships,
            Invitations invitations,
            EndSessions sessions,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.invitations = invitations;
        this.sessions = sessions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Everybody's account is locked first, as signing in does: nobody gets a token of the studio meanwhile. */
    Uni<Void> close(UUID studioId) {
        return memberships
                .list("studioId", studioId)
                .call(members -> accounts.lockedAll(
                        members.stream().map(Membership::accountId).toList()))
                .flatMap(members -> end(studioId, members))
                .chain(() -> withdrawInvitations(studioId))
                .chain(() -> sessions.refuseTokensOf(studioId))
                .chain(() -> audit.note(Action.STUDIO_DELETED, studioId, null));
    }

    private Uni<Void> end(UUID studioId, List<Membership> members) {
        return outbox.append(members.stream()
                        .map(member -> member.revoked(Departure.STUDIO_DELETED))
                        .toList())
                .chain(() -> memberships.delete("studioId", studioId))
                .replaceWithVoid();
    }

    /** Those that nobody can accept any more go, too: they hold addresses. */
    private Uni<Void> withdrawInvitations(UUID studioId) {
        return invitations
                .lockPending(studioId, clock.instant())
                .map(pending -> pending.stream()
                        .map(invitation -> invitation.revoke(clock.instant()))
                        .toList())
                .flatMap(outbox::append)
                .chain(invitations::flush)
                .chain(() -> invitations.delete("studioId", studioId))
                .replaceWithVoid();
    }
}
