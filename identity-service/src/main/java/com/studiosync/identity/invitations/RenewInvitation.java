package com.studiosync.identity.invitations;

import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.studios.KnownStudios;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Role;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Deals with an invitation that somebody asks for once more by its id, in the transaction under way. */
@ApplicationScoped
public class RenewInvitation {

    private final Invitations invitations;
    private final ResendInvitation resending;
    private final KnownStudios studios;
    private final Outbox outbox;
    private final Clock clock;

    RenewInvitation(
            Invitations invitations, ResendInvitation resending, KnownStudios studios, Outbox outbox, Clock clock) {
        this.invitations = invitations;
        this.resending = resending;
        this.studios = studios;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Whether there is one with that id. One that has expired is sent out again; that one was revoked is told again, so that
     * whoever asks chooses another id.
     *
     * @throws ProblemException 409 (as failure) when it is for another address or role, or when the address of one that has
     *     expired belongs to a member or is invited otherwise by now
     */
    public Uni<Boolean> ifKnown(UUID studioId, UUID id, EmailAddress email, Role role, UUID by) {
        return studios.locked(studioId)
                .flatMap(locked -> invitations.lapse(studioId, List.of(email.key()), clock.instant()))
                .flatMap(lapsed -> invitations.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNotNull()
                .invoke(known -> known.requireTo(email, role))
                .onItem()
                .ifNotNull()
                .call(known -> renew(known, by))
                .map(known -> known != null);
    }

    private Uni<Void> renew(Invitation known, UUID by) {
        return switch (known.state(clock.instant())) {
            case EXPIRED -> requireFree(known).invoke(known::reopen).chain(() -> resending.send(known, by));
            case REVOKED -> outbox.append(new InvitationRevoked(known.id(), known.studioId()));
            case PENDING, ACCEPTED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> requireFree(Invitation known) {
        List<String> keys = List.of(known.email().key());
        return invitations
                .membersAmong(known.studioId(), keys)
                .invoke(RenewInvitation::requireNone)
                .flatMap(none -> invitations.invitedAmong(known.studioId(), keys))
                .invoke(RenewInvitation::requireNone)
                .replaceWithVoid();
    }

    private static void requireNone(List<String> found) {
        if (!found.isEmpty()) {
            throw Problems.conflict("The address belongs to a member, or is invited otherwise.");
        }
    }
}
