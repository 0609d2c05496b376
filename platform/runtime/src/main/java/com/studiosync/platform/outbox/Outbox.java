package com.studiosync.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.contracts.DomainEvent;
import com.studiosync.platform.requests.RequestIds;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Takes the events of a change into the transaction of that change: both are committed, or neither. */
@ApplicationScoped
public class Outbox {

    /** Below Kafka's default limit of one MiB for a record, so that no entry can block the relay. */
    private static final int MAX_PAYLOAD = 900_000;

    private final ObjectMapper json;
    private final Clock clock;

    Outbox(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Appends one event to the transaction that is under way; it fails without one. */
    public Uni<Void> append(DomainEvent event) {
        return append(List.of(event));
    }

    /** Appends events in their order to the transaction that is under way; it fails without one. */
    public Uni<Void> append(Collection<? extends DomainEvent> events) {
        Object[] entries = events.stream().map(this::entry).toArray();
        return Panache.getSession().flatMap(session -> session.persistAll(entries));
    }

    /**
     * Appends, for compacted topics, that nothing is left to say: under the key of each event, which was the latest of its
     * aggregate, a record without value. It fails without a transaction under way.
     */
    public Uni<Void> retract(Collection<? extends DomainEvent> latest) {
        Object[] entries = latest.stream()
                .map(event -> OutboxEntry.of(event, null, RequestIds.current(), clock.instant()))
                .toArray();
        return Panache.getSession().flatMap(session -> session.persistAll(entries));
    }

    private OutboxEntry entry(DomainEvent event) {
        return OutboxEntry.of(event, write(event), RequestIds.current(), clock.instant());
    }

    private String write(DomainEvent event) {
        try {
            String payload = json.writeValueAsString(event);
            if (payload.length() > MAX_PAYLOAD) {
                throw new IllegalArgumentException(event.getClass().getSimpleName() + " is too large for the broker");
            }
            return payload;
        } catch (JsonProcessingException notSerializable) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " has no JSON form", notSerializable);
        }
    }
}
