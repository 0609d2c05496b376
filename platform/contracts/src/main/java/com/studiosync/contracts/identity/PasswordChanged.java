package com.studiosync.contracts.identity;

import java.util.UUID;

/** The password of an account is another one now; all other sessions have ended. */
public record PasswordChanged(UUID accountId, Cause cause) implements AccountEvent {

    /** How the password came to be another one. */
    public enum Cause {
        CHANGED,
        RESET
    }

    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
