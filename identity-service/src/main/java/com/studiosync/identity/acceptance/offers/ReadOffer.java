package com.studiosync.identity.acceptance.offers;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.invitations.Invitation;
import com.studiosync.identity.invitations.InvitationToken;
import com.studiosync.identity.studios.KnownStudio;
import com.studiosync.identity.studios.KnownStudios;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows somebody what she is invited to, before she accepts. */
@ApplicationScoped
public class ReadOffer {

    private final Offers offers;
    private final KnownStudios studios;
    private final Accounts accounts;
    private final Transactions transactions;

    ReadOffer(Offers offers, KnownStudios studios, Accounts accounts, Transactions transactions) {
        this.offers = offers;
        this.studios = studios;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    public Uni<OfferView> with(InvitationToken token) {
        return transactions.inStudio(
                token.studioId(), () -> offers.with(token).flatMap(offer -> studios.findById(token.studioId())
                        .flatMap(studio -> accounts.findById(offer.invitation().invitedBy())
                                .map(inviter -> view(offer, studio, inviter)))));
    }

    private static OfferView view(Offer offer, KnownStudio studio, Account inviter) {
        Invitation invitation = offer.invitation();
        return new OfferView(
                studio.name(),
                studio.subdomain().orElse(null),
                invitation.email().written(),
                invitation.roles(),
                inviter.firstName() + " " + inviter.lastName(),
                invitation.expiresAt(),
                offer.hasOwner());
    }
}
