package com.studiosync.contracts.identity;

import java.util.Set;
import java.util.UUID;

/** What an account says about its owner has changed; the fields hold what is true now. */
public record AccountUpdated(
        UUID accountId,
        String email,
        String firstName,
        String lastName,
        String locale,
        String timezone,
        Set<String> changed)
        implements AccountEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
