package com.studiosync.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaServerTest {

    @TempDir
    Path directory;

    @Test
    void records_survive_a_stop_a_start_and_a_new_server_on_the_same_data() throws Exception {
        try (KafkaServer server = KafkaServer.kept(directory).start()) {
            server.createTopics(Map.of("facts", false));
            send(server, "first", "none");
            server.stop();
            assertFalse(server.isRunning());
            server.start();
            send(server, "second", "none");
        }
        try (KafkaServer server = KafkaServer.kept(directory).start()) {
            server.createTopics(Map.of("facts", false));
            assertEquals(List.of("first", "second"), read(server, 2));
        }
    }

    @Test
    void it_starts_for_a_thread_that_has_other_classes() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (KafkaServer server = KafkaServer.temporary().start()) {
            server.createTopics(Map.of("facts", false));

            assertTrue(server.isRunning());
            assertSame(ClassLoader.getPlatformClassLoader(), thread.getContextClassLoader());
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    void topics_have_the_policy_that_was_asked_for_and_no_topic_appears_by_itself() throws Exception {
        try (KafkaServer server = KafkaServer.temporary().start()) {
            server.createTopics(Map.of("facts", false, "latest", true));
            server.createTopics(Map.of("facts", false, "latest", true));

            assertEquals("delete", policy(server, "facts"));
            assertEquals("compact", policy(server, "latest"));
            assertThrows(ExecutionException.class, () -> policy(server, "unheard-of"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "snappy", "lz4", "zstd"})
    void records_are_taken_however_they_are_compressed(String compression) throws Exception {
        try (KafkaServer server = KafkaServer.kept(directory).start()) {
            server.createTopics(Map.of("facts", false));

            send(server, "compressed", compression);

            assertEquals(List.of("compressed"), read(server, 1));
        }
    }

    @Test
    void a_temporary_broker_leaves_nothing_behind() {
        KafkaSetup setup = KafkaServer.temporary();

        setup.start().close();

        assertFalse(Files.exists(setup.directory()));
    }

    private static void send(KafkaServer server, String value, String compression) throws Exception {
        Properties config = new Properties();
        config.put("compression.type", compression);
        config.put("bootstrap.servers", server.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("facts", 0, "key", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(KafkaServer server, int count) {
        Properties config = new Properties();
        config.put("bootstrap.servers", server.bootstrapServers());
        config.put("max.poll.records", count);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("facts", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
                    .map(ConsumerRecord::value)
                    .toList();
        }
    }

    private static String policy(KafkaServer server, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .get(resource)
                    .get("cleanup.policy")
                    .value();
        }
    }
}
