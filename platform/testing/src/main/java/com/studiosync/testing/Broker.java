package com.studiosync.testing;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.testing.records.ArrivedRecords;
import com.studiosync.testing.records.EventRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** What has arrived on the topics, and a way to send what another service would have sent. */
public final class Broker {

    private static ArrivedRecords arrived;
    private static KafkaProducer<String, byte[]> producer;

    private Broker() {}

    /** Waits for the first event of that kind that matches. */
    public static <E extends DomainEvent> E await(Class<E> kind, Predicate<E> matching) {
        return Awaitility.await(kind.getSimpleName())
                .until(() -> arrived().eventsSoon(kind, matching), found -> !found.isEmpty())
                .get(0);
    }

    /** Waits for an event of that kind that matches; of several that have arrived it is the latest. */
    public static <E extends DomainEvent> E awaitLatest(Class<E> kind, Predicate<E> matching) {
        await(kind, matching);
        List<E> found = all(kind, matching);
        return found.get(found.size() - 1);
    }

    /** Every event of that kind that matches, of those that have arrived by now. */
    public static <E extends DomainEvent> List<E> all(Class<E> kind, Predicate<E> matching) {
        return arrived().events(kind, matching);
    }

    /** Waits until the latest record about an aggregate on a compacted topic has no value: what it said can be forgotten. */
    public static void awaitTombstone(String topic, UUID aggregateId) {
        Awaitility.await("tombstone of " + aggregateId).until(() -> about(aggregateId).stream()
                .filter(record -> topic.equals(record.topic()))
                .reduce((earlier, later) -> later)
                .map(latest -> latest.value() == null)
                .orElse(false));
    }

    /** Every record about one aggregate, in the order of its topic. */
    public static List<ConsumerRecord<String, byte[]>> about(UUID aggregateId) {
        return arrived().matching(record -> aggregateId.toString().equals(record.key()));
    }

    /** Every record on one topic. */
    public static List<ConsumerRecord<String, byte[]>> on(String topic) {
        return arrived().matching(record -> topic.equals(record.topic()));
    }

    /** The value of a header, or {@code null}. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return EventRecords.header(record, name);
    }

    /** Sends an event as its service would; returns its id. */
    public static UUID send(DomainEvent event) {
        UUID id = UUID.randomUUID();
        send(id, event);
        return id;
    }

    /** Sends an event under a given id, so that it can be sent again. */
    public static void send(UUID id, DomainEvent event) {
        sendRaw(event.topic(), event.aggregateId().toString(), EventRecords.write(event), headers(id, event));
    }

    /** Sends any bytes under any headers, for what no service should have sent. */
    public static void sendRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("The test's record was not taken", failure);
        }
    }

    /** The envelope that the event would have. */
    public static Map<String, String> headers(UUID id, DomainEvent event) {
        return EventRecords.headers(id, event);
    }

    private static synchronized ArrivedRecords arrived() {
        if (arrived == null) {
            arrived = new ArrivedRecords(Backends.kafka().bootstrapServers());
        }
        return arrived;
    }

    private static synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", Backends.kafka().bootstrapServers()),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }
}
