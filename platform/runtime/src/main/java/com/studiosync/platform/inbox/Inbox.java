package com.studiosync.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.EventCatalogue;
import com.studiosync.platform.database.Outages;
import com.studiosync.platform.tenancy.Scope;
import com.studiosync.platform.tenancy.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Handles each event once for each consumer, however often the broker delivers it: the note that it was handled is
 * committed with its effect. A failing handler is tried again; what still fails goes to the dead-letter topic. An outage of
 * the database is no failure of the event, so it is waited out.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String NOTE = "insert into inbox (consumer, event_id) values (?1, ?2) on conflict do nothing";

    private final Transactions transactions;
    private final InboxConfig config;
    private final ObjectReader reader;
    private volatile boolean stopping;

    Inbox(Transactions transactions, InboxConfig config, ObjectMapper json) {
        this.transactions = transactions;
        this.config = config;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Runs the handler for a record, unless this consumer has handled the event before.
     *
     * @param consumer names the consumer within its service; events are noted under it
     */
    public Uni<Void> once(String consumer, ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        return Uni.createFrom()
                .deferred(() -> handle(consumer, record, handlers))
                .onFailure(failure -> stopping)
                .recoverWithUni(Uni.createFrom().nothing())
                .onFailure(failure -> !(failure instanceof PoisonedEvent) && !isAway(failure))
                .retry()
                .withBackOff(config.firstBackOff(), config.maxBackOff())
                .atMost(config.retries())
                .onFailure(Inbox::isAway)
                .retry()
                .withBackOff(config.firstBackOff(), config.maxBackOff())
                .indefinitely()
                .onFailure()
                .invoke(failure -> LOG.errorf(
                        failure,
                        "Event at %s-%d@%d is parked on the dead-letter topic; replay it when the cause is mended",
                        record.topic(),
                        record.partition(),
                        record.offset()));
    }

    /**
     * From now on nothing begins, and what fails is neither tried again nor parked: the pool of connections closes before
     * consumers do. Such an event has no outcome here; it comes again after the next start.
     */
    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    /** A statement that takes too long may be the fault of the event; so it is tried as often as any other failure. */
    private static boolean isAway(Throwable failure) {
        return Outages.isOutage(failure) && !Outages.isOutOfTime(failure);
    }

    private Uni<Void> handle(String consumer, ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        if (stopping) {
            return Uni.createFrom().nothing();
        }
        Envelope envelope = Envelope.of(record);
        return EventCatalogue.named(envelope.type())
                .flatMap(type -> handlers.of(type.payload()).map(handler -> {
                    Received<DomainEvent> received = received(envelope, record, type.payload());
                    return handlers.opensItsScopes(received.event())
                            ? handler.apply(received).chain(() -> noteAfterwards(consumer, received))
                            : handle(consumer, received, handler);
                }))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> handle(
            String consumer, Received<DomainEvent> received, Function<Received<DomainEvent>, Uni<Void>> handler) {
        Scope scope = received.studioId() == null ? Scope.ofPlatform() : Scope.ofStudio(received.studioId());
        return transactions.in(scope, () -> note(consumer, received.eventId())
                .flatMap(isNew ->
                        isNew ? handler.apply(received) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> noteAfterwards(String consumer, Received<DomainEvent> received) {
        return transactions.ofPlatform(() -> note(consumer, received.eventId())).replaceWithVoid();
    }

    private static Uni<Boolean> note(String consumer, UUID eventId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, consumer)
                        .setParameter(2, eventId)
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    private Received<DomainEvent> received(
            Envelope envelope, ConsumerRecord<String, byte[]> record, Class<? extends DomainEvent> payload) {
        try {
            DomainEvent event = reader.forType(payload).readValue(record.value());
            return new Received<>(
                    envelope.id(), envelope.studioId(), envelope.correlationId(), envelope.occurredAt(), event);
        } catch (IOException | IllegalArgumentException broken) {
            throw new PoisonedEvent("not a readable " + payload.getSimpleName(), broken);
        }
    }
}
