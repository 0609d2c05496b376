package com.studiosync.identity.members;

import com.studiosync.identity.accounts.Account;
import com.studiosync.identity.memberships.Membership;

/** A membership and whose it is. */
record Member(Membership membership, Account account) {

    /** Of both, because a view shows both: each version only grows, so two different states never have the same sum. */
    long version() {
        return membership.version() + account.version();
    }
}
