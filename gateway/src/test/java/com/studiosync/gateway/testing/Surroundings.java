package com.studiosync.gateway.testing;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.FreePort;
import com.studiosync.embedded.KafkaServer;
import com.studiosync.embedded.SharedServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** Everything around one gateway: Kafka with its topics, and the services; notification-service is down. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private static final KafkaServer KAFKA = SharedServers.get(KafkaServer.class, Surroundings::startKafka);

    private final FakeService identity = FakeService.start();
    private final FakeService studio = FakeService.start();
    private final FakeService profile = FakeService.start();
    private final RawOrigin raw = RawOrigin.start();

    public static KafkaServer kafka() {
        return KAFKA;
    }

    @Override
    public Map<String, String> start() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        return Map.ofEntries(
                Map.entry("kafka.bootstrap.servers", KAFKA.bootstrapServers()),
                Map.entry("studiosync.platform-url", "http://localhost:8080"),
                Map.entry("studiosync.gateway.services.identity", identity.url()),
                Map.entry("studiosync.gateway.services.studio", studio.url()),
                Map.entry("studiosync.gateway.services.profile", profile.url()),
                Map.entry("studiosync.gateway.services.notification", "http://127.0.0.1:" + FreePort.next()),
                Map.entry("studiosync.gateway.services.raw", raw.url()),
                Map.entry("studiosync.gateway.routes.raw.prefix", RawOrigin.PREFIX),
                Map.entry("studiosync.gateway.routes.raw.service", "raw"),
                Map.entry(
                        "quarkus.http.ssl.certificate.key-store-file",
                        TestCertificate.create().toString()),
                Map.entry("quarkus.http.ssl.certificate.key-store-password", TestCertificate.PASSWORD),
                Map.entry("quarkus.http.test-ssl-port", "0"),
                Map.entry("quarkus.http.insecure-requests", "enabled"),
                Map.entry("studiosync.gateway.routes.raw.access", "PUBLIC"),
                Map.entry("studiosync.gateway.upstream.response-timeout", "5s"),
                Map.entry("studiosync.gateway.upstream.read-timeout", "20s"),
                Map.entry("studiosync.gateway.head-timeout", "2s"),
                Map.entry("quarkus.cache.caffeine.\"directory-look-ups\".expire-after-write", "1h"),
                Map.entry("studiosync.gateway.max-body-size", "64K"));
    }

    @Override
    public void stop() {
        identity.close();
        studio.close();
        profile.close();
        raw.close();
    }

    private static KafkaServer startKafka() {
        KafkaServer server = KafkaServer.temporary().start();
        server.createTopics(Topics.all());
        return server;
    }
}
