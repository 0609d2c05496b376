package com.studiosync.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How a {@link KafkaServer} is to run: where its data lives and on which port. */
public final class KafkaSetup {

    private final Path directory;
    private final boolean kept;
    private int port;

    KafkaSetup(Path directory, boolean kept) {
        this.directory = directory;
        this.kept = kept;
    }

    /** Listens on this loopback port; without it, on one that is free. */
    public KafkaSetup port(int port) {
        this.port = port;
        return this;
    }

    /** Starts the broker and returns when it accepts records. */
    public KafkaServer start() {
        KafkaServer server = new KafkaServer(this, port == 0 ? FreePort.next() : port);
        server.start();
        return server;
    }

    Path directory() {
        return directory;
    }

    boolean kept() {
        return kept;
    }

    /** One node that is broker and controller, sized for a developer's machine. */
    Map<String, String> brokerConfig(int brokerPort) {
        int controllerPort = FreePort.next();
        Map<String, String> config = new HashMap<>();
        config.put("process.roles", "broker,controller");
        config.put("node.id", Integer.toString(KafkaStorage.NODE_ID));
        config.put("controller.quorum.voters", KafkaStorage.NODE_ID + "@127.0.0.1:" + controllerPort);
        config.put("controller.listener.names", KafkaStorage.CONTROLLER_LISTENER);
        config.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(brokerPort, controllerPort));
        config.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + brokerPort);
        config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        config.put("log.dirs", directory.resolve("data").toString());
        config.put("auto.create.topics.enable", "false");
        config.put("default.replication.factor", "1");
        config.put("initial.broker.registration.timeout.ms", "30000");
        config.put("server.max.startup.time.ms", "60000");
        config.put("group.initial.rebalance.delay.ms", "0");
        internalTopics(config);
        sizes(config);
        return config;
    }

    private static void internalTopics(Map<String, String> config) {
        config.put("offsets.topic.num.partitions", "4");
        config.put("offsets.topic.replication.factor", "1");
        config.put("transaction.state.log.num.partitions", "2");
        config.put("transaction.state.log.replication.factor", "1");
        config.put("transaction.state.log.min.isr", "1");
        config.put("share.coordinator.state.topic.num.partitions", "1");
        config.put("share.coordinator.state.topic.replication.factor", "1");
        config.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void sizes(Map<String, String> config) {
        config.put("num.network.threads", "2");
        config.put("num.io.threads", "2");
        config.put("background.threads", "2");
        config.put("log.cleaner.threads", "1");
        config.put("log.cleaner.dedupe.buffer.size", "4194304");
        config.put("log.cleaner.io.buffer.size", "131072");
        config.put("log.segment.bytes", "67108864");
        config.put("log.index.size.max.bytes", "1048576");
    }
}
