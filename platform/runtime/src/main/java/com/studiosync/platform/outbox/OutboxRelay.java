package com.studiosync.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes what the outbox holds. One replica leads, by an advisory lock that it holds through its connection; the others
 * wait for it to go away. It runs on a thread and a database connection of its own, under a role that sees nothing but
 * outbox and inbox, so it shares neither event loop nor pool with requests.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration MEASURE_EVERY = Duration.ofSeconds(5);
    private static final Duration INBOX_MEMORY = Duration.ofDays(30);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final OutboxConfig config;
    private final RelayConnection database;
    private final String bootstrapServers;
    private volatile OutboxBacklog backlog = OutboxBacklog.NONE;
    private volatile boolean running;
    private long measuredAt;
    private Thread thread;

    OutboxRelay(
            OutboxConfig config,
            RelayConnection database,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            MeterRegistry metrics) {
        this.config = config;
        this.database = database;
        this.bootstrapServers = bootstrapServers;
        metrics.gauge("outbox.depth", this, relay -> relay.backlog.depth());
        metrics.gauge("outbox.oldest.age.seconds", this, relay -> relay.backlog.oldestAgeSeconds());
    }

    void start(@Observes StartupEvent started) {
        if (config.relay()) {
            running = true;
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(STOP_WITHIN.toMillis());
        }
    }

    private void run() {
        while (running) {
            try (OutboxTable outbox = database.open();
                    OutboxPublisher publisher = new OutboxPublisher(bootstrapServers)) {
                outbox.listen();
                awaitLeadership(outbox);
                relay(outbox, publisher);
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException | RuntimeException failure) {
                if (!running) {
                    return;
                }
                LOG.warnf("Relay pauses, events wait in the outbox: %s", failure.getMessage());
                pause();
            }
        }
    }

    private void awaitLeadership(OutboxTable outbox) throws SQLException {
        while (running && !outbox.lead()) {
            measure(outbox);
            outbox.awaitNews(config.pollInterval());
        }
    }

    private void relay(OutboxTable outbox, OutboxPublisher publisher) throws SQLException, InterruptedException {
        while (running) {
            List<PendingEvent> events = outbox.oldest(config.batchSize());
            if (events.isEmpty()) {
                measure(outbox);
                outbox.awaitNews(config.pollInterval());
                continue;
            }
            List<Long> acknowledged = publisher.publish(events);
            outbox.delete(acknowledged);
            measure(outbox);
            if (acknowledged.size() < events.size()) {
                Thread.sleep(config.retryDelay().toMillis());
            }
        }
    }

    private void measure(OutboxTable outbox) throws SQLException {
        if (System.nanoTime() - measuredAt > MEASURE_EVERY.toNanos()) {
            backlog = outbox.backlog();
            outbox.forgetReceivedBefore(INBOX_MEMORY);
            measuredAt = System.nanoTime();
        }
    }

    private void pause() {
        try {
            Thread.sleep(config.retryDelay().toMillis());
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
