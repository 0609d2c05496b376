package com.studiosync.contracts.identity;

import java.util.UUID;

/** The owner of the address has confirmed it; the account can sign in. */
public record EmailVerified(UUID accountId) implements AccountEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
