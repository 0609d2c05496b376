package com.studiosync.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.Broker;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class StoppingInboxTest {

    private final Inbox inbox = new Inbox(new Transactions(), new Patience(), new ObjectMapper());
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void what_fails_while_the_service_stops_is_neither_tried_again_nor_parked() {
        UniAssertSubscriber<Void> outcome = receive(() -> {
            inbox.stop(new ShutdownEvent());
            return Uni.createFrom().failure(new IllegalStateException("Pool closed"));
        });

        assertEquals(1, tries.get());
        outcome.assertNotTerminated();
    }

    @Test
    void nothing_begins_while_the_service_stops() {
        inbox.stop(new ShutdownEvent());

        UniAssertSubscriber<Void> outcome = receive(() -> Uni.createFrom().voidItem());

        assertEquals(0, tries.get());
        outcome.assertNotTerminated();
    }

    @Test
    void what_fails_otherwise_is_told() {
        UniAssertSubscriber<Void> outcome =
                receive(() -> Uni.createFrom().failure(new IllegalStateException("broken")));

        outcome.awaitFailure(Duration.ofSeconds(60));
        assertTrue(tries.get() > 1);
    }

    private UniAssertSubscriber<Void> receive(Supplier<Uni<Void>> handler) {
        StudioDeleted event = new StudioDeleted(UUID.randomUUID());
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                event.topic(),
                0,
                0,
                event.studioId().toString(),
                "{\"studioId\":\"%s\"}".formatted(event.studioId()).getBytes(StandardCharsets.UTF_8));
        Broker.headers(UUID.randomUUID(), event)
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        EventHandlers handlers = EventHandlers.handlers().onInOwnScopes(StudioDeleted.class, received -> {
            tries.incrementAndGet();
            return handler.get();
        });
        return inbox.once("stopping", record, handlers).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private record Patience() implements InboxConfig {

        @Override
        public int retries() {
            return 2;
        }

        @Override
        public Duration firstBackOff() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration maxBackOff() {
            return Duration.ofMillis(1);
        }
    }
}
