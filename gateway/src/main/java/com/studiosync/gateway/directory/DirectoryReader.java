package com.studiosync.gateway.directory;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Follows the directory topic on a thread of its own, because Kafka's consumer blocks. It starts again from the
 * beginning after a failure, and what is known stays in use meanwhile.
 */
@ApplicationScoped
class DirectoryReader {

    private static final Logger LOG = Logger.getLogger(DirectoryReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final DirectoryConsumers consumers;
    private final DirectoryRecords records;
    private final Directory directory;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "directory-reader");
    private volatile Consumer<String, byte[]> open;
    private volatile String state = "not started";

    DirectoryReader(DirectoryConsumers consumers, DirectoryRecords records, Directory directory) {
        this.consumers = consumers;
        this.records = records;
        this.directory = directory;
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        Consumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.join(STOP.toMillis());
    }

    /** What it is doing, for the operator. */
    String state() {
        return state;
    }

    private void run() {
        state = "looking for Kafka at " + consumers.servers();
        while (!isStopped(Duration.ZERO)) {
            try (Consumer<String, byte[]> consumer = consumers.open()) {
                open = consumer;
                follow(consumer);
            } catch (WakeupException stopping) {
                return;
            } catch (RuntimeException failure) {
                state = "Kafka at %s: %s".formatted(consumers.servers(), failure.getMessage());
                LOG.warnf("The directory of studios is not being read, trying again. %s. Is Kafka up?", state);
                isStopped(RETRY);
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> ends = consumers.assign(consumer);
        Listing listing = new Listing();
        state = "reading";
        while (!isStopped(Duration.ZERO)) {
            consumer.poll(POLL).forEach(entry -> records.apply(entry, listing));
            if (!ends.isEmpty() && isPast(consumer, ends)) {
                ends = Map.of();
                directory.replaceWith(listing);
                state = "following";
                LOG.infof("The directory is complete: %d studios", listing.size());
            }
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
