package com.studiosync.identity.acceptance;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.invitations.Invitation;

/** An invitation that can be accepted, and the account with its address: unverified, or {@code null}, if there is none. */
record Offer(Invitation invitation, Account account) {

    /** Whether the address has an account that belongs to somebody. */
    boolean hasOwner() {
        return account != null && account.isVerified();
    }
}
