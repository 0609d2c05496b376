package com.studiosync.platform.outbox;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.EventCatalogue;
import com.studiosync.contracts.EventType;
import com.studiosync.platform.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event on its way to the broker. The database numbers the entries, and the relay reads them in that order. */
@Entity
@Table(name = "outbox")
class OutboxEntry {

    @Id
    private UUID eventId;

    private String topic;
    private String type;
    private UUID aggregateId;
    private UUID studioId;
    private String correlationId;
    private Instant occurredAt;
    private String payload;

    protected OutboxEntry() {}

    /** The payload is {@code null} where the event is taken back. */
    static OutboxEntry of(DomainEvent event, String payload, String correlationId, Instant now) {
        EventType type = EventCatalogue.of(event);
        OutboxEntry entry = new OutboxEntry();
        entry.eventId = Ids.next();
        entry.topic = event.topic();
        entry.type = type.name();
        entry.aggregateId = event.aggregateId();
        entry.studioId = event.studioId();
        entry.correlationId = correlationId;
        entry.occurredAt = now;
        entry.payload = payload;
        return entry;
    }
}
