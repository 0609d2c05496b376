package com.studiosync.gateway.compacted;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.FreePort;
import com.studiosync.embedded.KafkaServer;
import com.studiosync.gateway.testing.CompactedRecords;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopicReaderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port = FreePort.next();
    private final RecordedTopic topic = new RecordedTopic();
    private final TopicReaders readers =
            new TopicReaders(new TopicConsumers(Map.of("bootstrap.servers", "127.0.0.1:" + port)), List.of(topic));
    private final TopicsReady ready = new TopicsReady(readers);

    @AfterEach
    void stop() throws InterruptedException {
        readers.stop(new ShutdownEvent());
    }

    @Test
    void started_before_kafka_it_is_not_ready_and_says_why_until_it_has_read_everything() {
        UUID key = UUID.nameUUIDFromBytes("rock".getBytes());
        readers.start(new StartupEvent());

        await().atMost(PATIENCE).until(() -> detail().contains("Kafka at 127.0.0.1:" + port + ": "));
        assertEquals(HealthCheckResponse.Status.DOWN, ready.call().getStatus());

        try (KafkaServer kafka = KafkaServer.temporary().port(port).start()) {
            kafka.createTopics(Map.of(Topics.IDENTITY, false));
            await().atMost(PATIENCE).until(() -> detail().contains("does not exist"));
            assertEquals(HealthCheckResponse.Status.DOWN, ready.call().getStatus());

            kafka.createTopics(Map.of(topic.name(), true));
            await().atMost(PATIENCE)
                    .until(() -> ready.call().getStatus() == HealthCheckResponse.Status.UP && topic.inUse() != null);
            CompactedRecords.publish(kafka.bootstrapServers(), topic.name(), key, "rock");
            await().atMost(PATIENCE).until(() -> "rock".equals(topic.inUse().get(key)));
        }
        assertEquals(HealthCheckResponse.Status.UP, ready.call().getStatus());
        assertTrue(topic.inUse().containsKey(key));
    }

    private String detail() {
        return String.valueOf(ready.call().getData().orElseThrow().get(topic.name()));
    }
}
