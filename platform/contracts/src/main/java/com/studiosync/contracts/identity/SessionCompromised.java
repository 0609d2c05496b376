package com.studiosync.contracts.identity;

import java.util.UUID;

/** A used refresh token came back: somebody holds a copy, so the session was revoked. */
public record SessionCompromised(UUID sessionId, UUID accountId) implements SessionEvent {

    @Override
    public UUID aggregateId() {
        return sessionId;
    }
}
