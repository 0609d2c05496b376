package com.studiosync.testing.records;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All records of all topics, from the first on. */
public final class ArrivedRecords {

    private static final Duration POLL = Duration.ofMillis(100);

    /** The broker answers a connection's requests in turn, so whoever asks for the ends of topics waits for a fetch. */
    private static final int FETCH_WAIT_MILLIS = 10;

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> arrived = new ArrayList<>();
    private final Map<Class<?>, List<DomainEvent>> events = new HashMap<>();

    public ArrivedRecords(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", FETCH_WAIT_MILLIS);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        partitions = Topics.all().keySet().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map((PartitionInfo info) -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Those that the broker has by now, in the order of their topics. */
    public synchronized List<ConsumerRecord<String, byte[]>> matching(
            Predicate<ConsumerRecord<String, byte[]>> matching) {
        catchUp();
        return arrived.stream().filter(matching).toList();
    }

    /** Those that the broker has by now. */
    public synchronized <E extends DomainEvent> List<E> events(Class<E> kind, Predicate<E> matching) {
        catchUp();
        return known(kind, matching);
    }

    /** Those that have been read; while there are none it stays for a moment in which some may come. */
    public synchronized <E extends DomainEvent> List<E> eventsSoon(Class<E> kind, Predicate<E> matching) {
        List<E> before = known(kind, matching);
        if (!before.isEmpty()) {
            return before;
        }
        read();
        return known(kind, matching);
    }

    private <E extends DomainEvent> List<E> known(Class<E> kind, Predicate<E> matching) {
        return events.getOrDefault(kind, List.of()).stream()
                .map(kind::cast)
                .filter(matching)
                .toList();
    }

    private void catchUp() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            read();
        }
    }

    private void read() {
        consumer.poll(POLL).forEach(record -> {
            arrived.add(record);
            EventRecords.read(record)
                    .ifPresent(event -> events.computeIfAbsent(event.getClass(), first -> new ArrayList<>())
                            .add(event));
        });
    }
}
