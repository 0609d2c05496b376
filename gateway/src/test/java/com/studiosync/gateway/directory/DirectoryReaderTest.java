package com.studiosync.gateway.directory;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.studiosync.contracts.Topics;
import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.embedded.FreePort;
import com.studiosync.embedded.KafkaServer;
import com.studiosync.gateway.testing.Directories;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryReaderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = FreePort.next();
    private final Directory directory = new Directory(new SimpleMeterRegistry());
    private final DirectoryReader reader = new DirectoryReader(
            new DirectoryConsumers(Map.of("bootstrap.servers", "127.0.0.1:" + port)),
            new DirectoryRecords(new ObjectMapper()),
            directory);
    private final DirectoryReady ready = new DirectoryReady(directory, reader);

    @AfterEach
    void stop() throws InterruptedException {
        reader.stop(new ShutdownEvent());
    }

    @Test
    void started_before_kafka_it_is_not_ready_and_says_why_until_it_has_read_everything() {
        reader.start(new StartupEvent());

        await().atMost(PATIENCE).until(() -> detail().contains("Kafka at 127.0.0.1:" + port + ": "));
        assertEquals(HealthCheckResponse.Status.DOWN, ready.call().getStatus());

        try (KafkaServer kafka = KafkaServer.temporary().port(port).start()) {
            kafka.createTopics(Map.of(Topics.IDENTITY, false));
            await().atMost(PATIENCE).until(() -> detail().contains("does not exist"));
            assertEquals(HealthCheckResponse.Status.DOWN, ready.call().getStatus());

            kafka.createTopics(Map.of(Topics.STUDIO_DIRECTORY, true));
            await().atMost(PATIENCE).until(directory::isComplete);
            DirectoryEntry studio = Directories.active("rockschool");
            Directories.publish(kafka.bootstrapServers(), studio.studioId(), Directories.json(studio));
            await().atMost(PATIENCE).until(() -> directory.find("rockschool").equals(Optional.of(studio)));
            assertEquals(HealthCheckResponse.Status.UP, ready.call().getStatus());
        }
        assertTrue(directory.find("rockschool").isPresent());
    }

    private String detail() {
        return String.valueOf(ready.call().getData().orElseThrow().get("reader"));
    }
}
