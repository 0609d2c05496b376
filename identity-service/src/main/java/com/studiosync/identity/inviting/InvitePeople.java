package com.studiosync.identity.inviting;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Invites people for the caller, all in one transaction. */
@ApplicationScoped
class InvitePeople {

    private final InviteGuests inviting;
    private final Transactions transactions;
    private final Caller caller;

    InvitePeople(InviteGuests inviting, Transactions transactions, Caller caller) {
        this.inviting = inviting;
        this.transactions = transactions;
        this.caller = caller;
    }

    Uni<GuestList> invite(BulkInviteRequest request) {
        UUID studio = caller.studioId();
        Party party = Party.of(studio, caller.accountId(), request);
        return transactions.inStudio(studio, () -> inviting.invite(party, inviting.list(request.emails())));
    }
}
