package com.studiosync.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Sends entries to Kafka in order. A record that was handed to the producer is retried for as long as the process lives:
 * giving one up while a later one of the same aggregate goes through would turn their order round.
 */
final class OutboxPublisher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);
    private static final int METADATA_MILLIS = 5_000;
    private static final int REQUEST_MILLIS = 10_000;

    private final KafkaProducer<String, byte[]> producer;

    OutboxPublisher(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        REQUEST_MILLIS,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        METADATA_MILLIS),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends the events and waits; returns the positions of those that the broker acknowledged. */
    List<Long> publish(List<PendingEvent> events) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (PendingEvent event : events) {
            Future<RecordMetadata> acknowledgement = producer.send(event.toRecord());
            sent.add(acknowledgement);
            if (refusedAtOnce(acknowledgement)) {
                break;
            }
        }
        List<Long> acknowledged = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            if (isAcknowledged(sent.get(i), events.get(i))) {
                acknowledged.add(events.get(i).position());
            }
        }
        return acknowledged;
    }

    /** Not even queued, for want of a broker: what follows must not overtake it. */
    private static boolean refusedAtOnce(Future<RecordMetadata> acknowledgement) throws InterruptedException {
        if (!acknowledgement.isDone()) {
            return false;
        }
        try {
            acknowledgement.get();
            return false;
        } catch (ExecutionException refused) {
            return true;
        }
    }

    private static boolean isAcknowledged(Future<RecordMetadata> acknowledgement, PendingEvent event)
            throws InterruptedException {
        try {
            acknowledgement.get();
            return true;
        } catch (ExecutionException failure) {
            LOG.warnf(
                    "Event %s stays in the outbox, the broker did not take it: %s",
                    event.eventId(), failure.getCause().getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
