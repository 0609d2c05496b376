package com.studiosync.platform.inbox;

import com.studiosync.contracts.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it came in.
 *
 * @param eventId names the event; a redelivery has the same
 * @param studioId the studio whose rows its handler may touch, or {@code null}
 * @param correlationId the request that caused it, or {@code null}
 * @param occurredAt when its service wrote it down
 */
public record Received<E extends DomainEvent>(
        UUID eventId, UUID studioId, String correlationId, Instant occurredAt, E event) {}
