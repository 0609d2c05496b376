package com.studiosync.gateway.compacted;

import com.studiosync.gateway.compacted.CompactedTopic.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Follows one topic on a thread of its own, because Kafka's consumer blocks. It starts again from the beginning after a
 * failure, and what is known stays in use meanwhile.
 */
final class TopicReader {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final TopicConsumers consumers;
    private final CompactedTopic topic;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile Consumer<String, byte[]> open;
    private volatile String state = "not started";
    private volatile boolean complete;

    TopicReader(TopicConsumers consumers, CompactedTopic topic) {
        this.consumers = consumers;
        this.topic = topic;
        this.thread = new Thread(this::run, "reader of " + topic.name());
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void stop() throws InterruptedException {
        stopped.countDown();
        Consumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.join(STOP.toMillis());
    }

    String topic() {
        return topic.name();
    }

    /** What it is doing, for the operator. */
    String state() {
        return state;
    }

    /** Whether the topic was read to its end once. */
    boolean isComplete() {
        return complete;
    }

    private void run() {
        state = "looking for Kafka at " + consumers.servers();
        while (!isStopped(Duration.ZERO)) {
            try (Consumer<String, byte[]> consumer = consumers.open(topic.name())) {
                open = consumer;
                follow(consumer);
            } catch (WakeupException stopping) {
                return;
            } catch (RuntimeException failure) {
                state = "Kafka at %s: %s".formatted(consumers.servers(), failure.getMessage());
                LOG.warnf("Topic %s is not being read, trying again. %s. Is Kafka up?", topic.name(), state);
                isStopped(RETRY);
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> ends = consumers.assign(consumer, topic.name());
        Table table = topic.begin();
        state = "reading";
        while (!isStopped(Duration.ZERO)) {
            consumer.poll(POLL).forEach(entry -> apply(entry, table));
            if (!ends.isEmpty() && isPast(consumer, ends)) {
                ends = Map.of();
                table.takeOver();
                complete = true;
                state = "following";
                LOG.infof("Topic %s was read to its end: %d entries", topic.name(), table.size());
            }
        }
    }

    /** A broken record is reported and left out, so that it stops nobody else's. */
    private static void apply(ConsumerRecord<String, byte[]> entry, Table table) {
        try {
            if (entry.value() == null) {
                table.remove(UUID.fromString(entry.key()));
            } else {
                table.put(entry.value());
            }
        } catch (IOException | RuntimeException broken) {
            LOG.errorf(
                    "Record %s-%d@%d cannot be read and was left out; have its service publish it again (%s)",
                    entry.topic(),
                    entry.partition(),
                    entry.offset(),
                    broken.getClass().getSimpleName());
        }
    }

    private static boolean isPast(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), POLL) >= end.getValue());
    }

    private boolean isStopped(Duration wait) {
        try {
            return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
