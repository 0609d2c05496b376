package com.studiosync.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka node, broker and controller in one, inside this JVM and on loopback only. It can be stopped and started
 * again on its port with its data, to see what the others do meanwhile.
 */
public final class KafkaServer implements AutoCloseable {

    private static final int PARTITIONS = 3;
    private static final int ADMIN_LIMIT_SECONDS = 30;

    private final KafkaSetup setup;
    private final int port;
    private KafkaRaftServer running;

    KafkaServer(KafkaSetup setup, int port) {
        this.setup = setup;
        this.port = port;
    }

    /** A broker whose data stays in {@code directory} between starts. */
    public static KafkaSetup kept(Path directory) {
        return new KafkaSetup(Directories.create(directory), true);
    }

    /** A broker whose data is gone when it is closed. */
    public static KafkaSetup temporary() {
        return new KafkaSetup(Directories.temporary("studiosync-kafka"), false);
    }

    /** What clients put into {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The loopback port it listens on. */
    public int port() {
        return port;
    }

    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Starts the broker, or does nothing when it runs. */
    public synchronized void start() {
        if (running != null) {
            return;
        }
        new KafkaStorage(setup.directory()).formatOnce();
        withOwnClasses(this::launch);
    }

    private void launch() {
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(setup.brokerConfig(port), false), Time.SYSTEM);
        try {
            server.startup();
            running = server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw new IllegalStateException("Kafka did not start on port " + port, e);
        }
    }

    /** Stops the broker, or does nothing when it is stopped; its data stays. */
    public synchronized void stop() {
        if (running == null) {
            return;
        }
        running.shutdown();
        running.awaitShutdown();
        running = null;
    }

    /**
     * Creates the topics that do not exist yet.
     *
     * @param topics names, and whether a topic is compacted (keeps the latest value of each key) or ages by time
     */
    public void createTopics(Map<String, Boolean> topics) {
        withOwnClasses(() -> create(topics));
    }

    private void create(Map<String, Boolean> topics) {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                ADMIN_LIMIT_SECONDS * 1000);
        try (Admin admin = Admin.create(config)) {
            Set<String> existing = admin.listTopics().names().get(ADMIN_LIMIT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.entrySet().stream()
                    .filter(topic -> !existing.contains(topic.getKey()))
                    .map(topic -> topic(topic.getKey(), topic.getValue()))
                    .toList();
            admin.createTopics(missing).all().get(ADMIN_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the topics could not be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics were created", e);
        }
    }

    @Override
    public synchronized void close() {
        stop();
        if (!setup.kept()) {
            Directories.delete(setup.directory());
        }
    }

    /** Kafka looks for some of its classes where the thread does, which may have others of the same name. */
    private static void withOwnClasses(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaServer.class.getClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private static NewTopic topic(String name, boolean compacted) {
        String policy = compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        return new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, policy));
    }
}
