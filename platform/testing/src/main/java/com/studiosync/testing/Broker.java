package com.studiosync.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.EventCatalogue;
import com.studiosync.contracts.EventType;
import com.studiosync.contracts.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/**
 * What has arrived on the topics, and a way to send what another service would have sent. Whoever uses it waits for
 * conditions without Awaitility's pauses of a tenth of a second, which add up to minutes in a module's tests.
 */
public final class Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private static KafkaConsumer<String, byte[]> consumer;
    private static KafkaProducer<String, byte[]> producer;
    private static final List<ConsumerRecord<String, byte[]>> ARRIVED = new ArrayList<>();
    private static final Map<Class<?>, List<DomainEvent>> EVENTS = new HashMap<>();

    static {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(10));
    }

    private Broker() {}

    /** Waits for the first event of that kind that matches. */
    public static <E extends DomainEvent> E await(Class<E> kind, Predicate<E> matching) {
        return awaitAny(kind, matching).get(0);
    }

    /** Waits for an event of that kind that matches; of several that have arrived it is the latest. */
    public static <E extends DomainEvent> E awaitLatest(Class<E> kind, Predicate<E> matching) {
        List<E> found = awaitAny(kind, matching);
        return found.get(found.size() - 1);
    }

    private static <E extends DomainEvent> List<E> awaitAny(Class<E> kind, Predicate<E> matching) {
        return Awaitility.await(kind.getSimpleName())
                .atMost(PATIENCE)
                .until(() -> all(kind, matching), found -> !found.isEmpty());
    }

    /** Every event of that kind that matches, of those that have arrived by now. */
    public static synchronized <E extends DomainEvent> List<E> all(Class<E> kind, Predicate<E> matching) {
        poll();
        return EVENTS.getOrDefault(kind, List.of()).stream()
                .map(kind::cast)
                .filter(matching)
                .toList();
    }

    /** Waits until the latest record about an aggregate on a compacted topic has no value: what it said can be forgotten. */
    public static void awaitTombstone(String topic, UUID aggregateId) {
        Awaitility.await("tombstone of " + aggregateId).atMost(PATIENCE).until(() -> about(aggregateId).stream()
                .filter(record -> topic.equals(record.topic()))
                .reduce((earlier, later) -> later)
                .map(latest -> latest.value() == null)
                .orElse(false));
    }

    /** Every record about one aggregate, in the order of its topic. */
    public static synchronized List<ConsumerRecord<String, byte[]>> about(UUID aggregateId) {
        poll();
        return ARRIVED.stream()
                .filter(record -> aggregateId.toString().equals(record.key()))
                .toList();
    }

    /** Every record on one topic. */
    public static synchronized List<ConsumerRecord<String, byte[]>> on(String topic) {
        poll();
        return ARRIVED.stream().filter(record -> topic.equals(record.topic())).toList();
    }

    /** The value of a header, or {@code null}. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? null
                : new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Sends an event as its service would; returns its id. */
    public static UUID send(DomainEvent event) {
        UUID id = UUID.randomUUID();
        send(id, event);
        return id;
    }

    /** Sends an event under a given id, so that it can be sent again. */
    public static void send(UUID id, DomainEvent event) {
        sendRaw(event.topic(), event.aggregateId().toString(), write(event), headers(id, event));
    }

    /** Sends any bytes under any headers, for what no service should have sent. */
    public static synchronized void sendRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", Backends.kafka().bootstrapServers()),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("The test's record was not taken", failure);
        }
    }

    /** The envelope that the event would have. */
    public static Map<String, String> headers(UUID id, DomainEvent event) {
        EventType type = EventCatalogue.of(event);
        Map<String, String> headers = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
                "ce_source", type.source().toString(),
                "ce_type", type.name(),
                "ce_subject", event.aggregateId().toString()));
        if (event.studioId() != null) {
            headers.put("ce_studioid", event.studioId().toString());
        }
        return headers;
    }

    private static void keep(ConsumerRecord<String, byte[]> record) {
        ARRIVED.add(record);
        // A tombstone bears the type of what it takes back, and is no event of that type.
        if (record.value() != null) {
            EventCatalogue.named(String.valueOf(header(record, "ce_type")))
                    .map(EventType::payload)
                    .ifPresent(kind -> read(record, kind)
                            .ifPresent(event -> EVENTS.computeIfAbsent(kind, first -> new ArrayList<>())
                                    .add(event)));
        }
    }

    /** Empty for what a test has sent to be not readable. */
    private static <E extends DomainEvent> Optional<E> read(ConsumerRecord<String, byte[]> record, Class<E> kind) {
        try {
            return Optional.of(JSON.readValue(record.value(), kind));
        } catch (IOException notReadable) {
            return Optional.empty();
        }
    }

    private static byte[] write(DomainEvent event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalStateException(notWritable);
        }
    }

    private static synchronized void poll() {
        if (consumer == null) {
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", Backends.kafka().bootstrapServers()),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            List<TopicPartition> partitions = Topics.all().keySet().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map((PartitionInfo info) -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        consumer.poll(POLL).forEach(Broker::keep);
    }
}
