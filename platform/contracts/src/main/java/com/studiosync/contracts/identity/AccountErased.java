package com.studiosync.contracts.identity;

import java.util.UUID;

/** The account is gone, with its sessions and memberships: erase what you keep of this person. */
public record AccountErased(UUID accountId) implements AccountEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
