package com.studiosync.contracts.identity;

import java.time.Instant;
import java.util.UUID;

/** A session has ended before its time; its access tokens are to be refused until {@code accessTokensExpireAt}. */
public record SessionRevoked(UUID sessionId, UUID accountId, Instant accessTokensExpireAt) implements SessionEvent {

    @Override
    public UUID aggregateId() {
        return sessionId;
    }
}
