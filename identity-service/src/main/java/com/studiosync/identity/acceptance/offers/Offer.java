package com.studiosync.identity.acceptance.offers;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.invitations.Invitation;

/** An invitation that can be accepted, and the account with its address: unverified, or {@code null}, if there is none. */
public record Offer(Invitation invitation, Account account) {

    /** Whether the address has an account that belongs to somebody. */
    public boolean hasOwner() {
        return account != null && account.isVerified();
    }
}
