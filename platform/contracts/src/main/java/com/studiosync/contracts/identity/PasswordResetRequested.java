package com.studiosync.contracts.identity;

import java.util.UUID;

/** Somebody has asked for a new password; a mail with a token is on its way to the address of the account. */
public record PasswordResetRequested(UUID accountId) implements AccountEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
