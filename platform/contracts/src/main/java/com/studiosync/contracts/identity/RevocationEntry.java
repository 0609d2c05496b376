package com.studiosync.contracts.identity;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * Which access tokens of one session are refused before they expire: the latest entry of a session is true.
 *
 * @param belowGeneration tokens with a smaller {@code gen} claim are refused; {@code null} refuses all of the session
 * @param until when the last of these tokens has expired by itself, so that the entry can be forgotten
 */
public record RevocationEntry(UUID sessionId, Long belowGeneration, Instant until) implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return sessionId;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY_REVOCATIONS;
    }
}
