package com.studiosync.contracts.identity;

import java.util.UUID;

/** The owner has called the erasure off; the account stays. */
public record AccountErasureCancelled(UUID accountId) implements AccountEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
