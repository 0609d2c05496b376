package com.studiosync.testing;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.KafkaServer;
import com.studiosync.embedded.PostgresServer;
import com.studiosync.embedded.ServiceDatabase;
import com.studiosync.embedded.SharedServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/** PostgreSQL and Kafka, started once for a test JVM and shared by all its tests, and a key server. */
public final class Backends implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "test";
    private static final String PASSWORD = "test-only";
    private static final String SECRET_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static PostgresServer postgres;
    private static KafkaServer kafka;
    private static TestKeys keys;

    @Override
    public Map<String, String> start() {
        startOnce();
        Patience.applies();
        return Map.ofEntries(
                Map.entry("studiosync.database.host", "localhost"),
                Map.entry("studiosync.database.port", String.valueOf(postgres.port())),
                Map.entry("studiosync.database.name", DATABASE),
                Map.entry("studiosync.database.owner-password", PASSWORD),
                Map.entry("studiosync.database.app-password", PASSWORD),
                Map.entry("studiosync.database.relay-password", PASSWORD),
                Map.entry("studiosync.secret-key", SECRET_KEY),
                Map.entry("studiosync.tokens.jwks-url", keys.jwksUrl()),
                Map.entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                Map.entry("quarkus.log.category.\"org.apache.kafka\".level", "ERROR"),
                Map.entry("quarkus.log.category.\"kafka\".level", "ERROR"),
                Map.entry("quarkus.log.category.\"state.change.logger\".level", "ERROR"));
    }

    private static synchronized void startOnce() {
        if (postgres != null) {
            return;
        }
        postgres = SharedServers.get(PostgresServer.class, Backends::startPostgres);
        kafka = SharedServers.get(KafkaServer.class, Backends::startKafka);
        Statements.prepare();
        keys = TestKeys.serve();
    }

    private static PostgresServer startPostgres() {
        PostgresServer server =
                PostgresServer.temporary().fast().countingStatements().start();
        new ServiceDatabase(DATABASE, PASSWORD, PASSWORD, PASSWORD).createOn(server);
        return server;
    }

    private static KafkaServer startKafka() {
        KafkaServer server = KafkaServer.temporary().start();
        server.createTopics(Topics.all());
        return server;
    }

    /** They live as long as the JVM: the next test class would only start them again. */
    @Override
    public void stop() {}

    /** The broker, to take it away and bring it back. */
    public static KafkaServer kafka() {
        return kafka;
    }

    static TestKeys keys() {
        return keys;
    }

    /** For tests that need a connection of their own; {@link TestDatabase} does for all others. */
    public static String superuserJdbcUrl() {
        return postgres.superuserJdbcUrl(DATABASE);
    }
}
