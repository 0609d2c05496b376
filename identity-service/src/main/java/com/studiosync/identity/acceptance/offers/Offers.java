package com.studiosync.identity.acceptance.offers;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.invitations.Invitation;
import com.studiosync.identity.invitations.InvitationToken;
import com.studiosync.identity.invitations.Invitations;
import com.studiosync.identity.invitations.State;
import com.studiosync.identity.memberships.Managers;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The invitations that can be accepted. Whatever is wrong with one looks the same: the token never existed, is no longer the
 * latest, the invitation was accepted or revoked or has expired, or who sent it may not give these roles any more.
 */
@ApplicationScoped
public class Offers {

    private static final ProblemType NOT_GOOD =
            new ProblemType("invitation-not-good", "This invitation is not good (any more)", 404);

    private final Invitations invitations;
    private final Accounts accounts;
    private final Managers managers;
    private final Clock clock;

    Offers(Invitations invitations, Accounts accounts, Managers managers, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.managers = managers;
        this.clock = clock;
    }

    /**
     * The token that a text is; on a studio's host it has to be one of that studio.
     *
     * @throws ProblemException 404 when it is none
     */
    public static InvitationToken token(String text, Optional<UUID> visitedStudio) {
        return InvitationToken.read(text)
                .filter(token -> visitedStudio.map(token.studioId()::equals).orElse(true))
                .orElseThrow(Offers::notGood);
    }

    /** Runs in a transaction of the token's studio, as do the others; it fails with 404 when there is nothing to accept. */
    public Uni<Offer> with(InvitationToken token) {
        return good(invitations.with(token)).flatMap(invitation -> accounts.with(invitation.email())
                .map(account -> new Offer(invitation, account)));
    }

    /** The same, locked: the account first, as everybody does who changes what it may. */
    public Uni<Offer> lockedWith(InvitationToken token, EmailAddress email) {
        return accounts.lockedWith(email).flatMap(account -> good(invitations.lockedWith(token))
                .map(invitation -> new Offer(invitation, account)));
    }

    private Uni<Invitation> good(Uni<Invitation> found) {
        return found.map(invitation ->
                        invitation != null && invitation.state(clock.instant()) == State.PENDING ? invitation : null)
                .onItem()
                .ifNull()
                .failWith(Offers::notGood)
                .call(invitation -> managers.requireMayGive(
                                invitation.studioId(), invitation.invitedBy(), invitation.roles())
                        .onFailure(ProblemException.class)
                        .transform(refused -> notGood()));
    }

    private static ProblemException notGood() {
        return Problems.of(NOT_GOOD, "It was used, revoked or replaced, or has expired. Ask the studio for a new one.");
    }
}
