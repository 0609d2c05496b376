package com.studiosync.contracts.identity;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to an account; the account's id is the key. */
public sealed interface AccountEvent extends DomainEvent
        permits UserRegistered,
                EmailVerified,
                AccountUpdated,
                PasswordChanged,
                PasswordResetRequested,
                AccountErasureRequested,
                AccountErasureCancelled,
                AccountErased {

    @Override
    default String topic() {
        return Topics.IDENTITY;
    }
}
