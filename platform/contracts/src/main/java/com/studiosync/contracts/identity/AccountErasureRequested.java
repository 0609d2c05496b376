package com.studiosync.contracts.identity;

import java.time.Instant;
import java.util.UUID;

/** The owner wants the account erased. It can be called off until {@code erasedAt}. */
public record AccountErasureRequested(UUID accountId, Instant erasedAt) implements AccountEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
