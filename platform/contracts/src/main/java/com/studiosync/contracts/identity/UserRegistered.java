package com.studiosync.contracts.identity;

import java.util.UUID;

/** A person has registered; the address is not verified yet. */
public record UserRegistered(UUID accountId, String email, String firstName, String lastName, String locale)
        implements AccountEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
