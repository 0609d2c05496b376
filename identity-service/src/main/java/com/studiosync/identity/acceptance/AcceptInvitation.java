package com.studiosync.identity.acceptance;

import com.studiosync.identity.acceptance.offers.Offers;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.accounts.EmailAddress;
import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.invitations.Invitation;
import com.studiosync.identity.invitations.InvitationToken;
import com.studiosync.identity.memberships.Cause;
import com.studiosync.identity.memberships.GrantMembership;
import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.studios.KnownStudio;
import com.studiosync.identity.studios.KnownStudios;
import com.studiosync.platform.database.UniqueViolation;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Accepts an invitation: account, membership and the end of the invitation are one transaction. */
@ApplicationScoped
class AcceptInvitation {

    private final Offers offers;
    private final ProveOwnership ownership;
    private final AccountOfInvited invited;
    private final GrantMembership memberships;
    private final KnownStudios studios;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    AcceptInvitation(
            Offers offers,
            ProveOwnership ownership,
            AccountOfInvited invited,
            GrantMembership memberships,
            KnownStudios studios,
            AuditTrail audit,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.offers = offers;
        this.ownership = ownership;
        this.invited = invited;
        this.memberships = memberships;
        this.studios = studios;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<AcceptedView> accept(InvitationToken token, AcceptRequest request, Optional<UUID> caller) {
        return transactions.inStudio(token.studioId(), () -> offers.with(token)).flatMap(offer -> ownership
                .of(request, caller, offer)
                .flatMap(proof -> accept(token, offer.invitation().email(), proof)));
    }

    /** The loser of a race for the address finds the winner's account when it tries again. */
    private Uni<AcceptedView> accept(InvitationToken token, EmailAddress email, Proof proof) {
        return transactions
                .inStudio(token.studioId(), () -> offers.lockedWith(token, email)
                        .flatMap(offer ->
                                invited.of(proof, offer).flatMap(account -> join(offer.invitation(), account.id())))
                        .flatMap(joined ->
                                studios.findById(token.studioId()).map(studio -> view(joined, studio, proof))))
                .onFailure(UniqueViolation.of(Accounts.UNIQUE_EMAIL))
                .retry()
                .atMost(1);
    }

    private Uni<Membership> join(Invitation invitation, UUID accountId) {
        UUID studio = invitation.studioId();
        return audit.note(Action.INVITATION_ACCEPTED, studio, accountId, invitation.id())
                .flatMap(noted -> outbox.append(invitation.accept(accountId, clock.instant())))
                .flatMap(told -> memberships.unite(studio, accountId, invitation.roleNames(), Cause.INVITED));
    }

    private static AcceptedView view(Membership joined, KnownStudio studio, Proof proof) {
        return new AcceptedView(
                joined.studioId(), studio.subdomain().orElse(null), joined.roles(), proof instanceof Proof.NewAccount);
    }
}
