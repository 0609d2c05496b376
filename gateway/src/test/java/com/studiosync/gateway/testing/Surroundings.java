package com.studiosync.gateway.testing;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.FreePort;
import com.studiosync.embedded.KafkaServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Everything around one gateway: Kafka with its topics, and the services; notification-service is down. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private static final KafkaServer KAFKA = KafkaServer.temporary().start();

    private final FakeService identity = FakeService.start();
    private final FakeService studio = FakeService.start();
    private final FakeService profile = FakeService.start();

    public static KafkaServer kafka() {
        return KAFKA;
    }

    @Override
    public Map<String, String> start() {
        KAFKA.createTopics(Topics.all());
        return Map.of(
                "kafka.bootstrap.servers",
                KAFKA.bootstrapServers(),
                "studiosync.platform-url",
                "http://localhost:8080",
                "studiosync.gateway.services.identity",
                identity.url(),
                "studiosync.gateway.services.studio",
                studio.url(),
                "studiosync.gateway.services.profile",
                profile.url(),
                "studiosync.gateway.services.notification",
                "http://127.0.0.1:" + FreePort.next(),
                "studiosync.gateway.upstream.response-timeout",
                "5s",
                "studiosync.gateway.upstream.read-timeout",
                "20s",
                "studiosync.gateway.max-body-size",
                "64K");
    }

    @Override
    public void stop() {
        identity.close();
        studio.close();
        profile.close();
        KAFKA.close();
    }
}
