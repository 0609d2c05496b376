package com.studiosync.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.Topics;
import com.studiosync.embedded.KafkaServer;
import com.studiosync.gateway.testing.FakeService;
import com.studiosync.gateway.testing.GatewayProcess;
import com.studiosync.gateway.testing.LargeBody;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The delivered gateway with less memory than the bodies have bytes; it ends itself when it runs out of memory. */
class LargeBodiesIT {

    private static final List<String> SMALL =
            List.of("-Xmx64m", "-XX:MaxDirectMemorySize=32m", "-XX:+ExitOnOutOfMemoryError");
    private static final long SIZE = 100L * 1024 * 1024;

    /** What the sockets of both sides hold, and a little. */
    private static final long MUCH_LESS = 40L * 1024 * 1024;

    private static final int MOMENT_MILLIS = 3_000;

    private static final KafkaServer KAFKA = KafkaServer.temporary().start();
    private static final FakeService SERVICES = FakeService.start();
    private static final RawOrigin ORIGIN = RawOrigin.start();

    private static GatewayProcess gateway;

    private final String path = RawOrigin.path("large");

    @BeforeAll
    static void start() {
        KAFKA.createTopics(Topics.all());
        gateway = GatewayProcess.start(
                SMALL,
                Map.of(
                        "kafka.bootstrap.servers",
                        KAFKA.bootstrapServers(),
                        "studiosync.gateway.services.identity",
                        SERVICES.url(),
                        "studiosync.gateway.services.raw",
                        ORIGIN.url(),
                        "studiosync.gateway.routes.raw.prefix",
                        RawOrigin.PREFIX,
                        "studiosync.gateway.routes.raw.service",
                        "raw",
                        "studiosync.gateway.routes.raw.access",
                        "PUBLIC",
                        "studiosync.gateway.max-body-size",
                        "200M"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ORIGIN.close();
        SERVICES.close();
        KAFKA.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_hundred_mebibytes_go_up(boolean chunked) throws IOException {
        LargeBody body = new LargeBody(SIZE, chunked);
        try (RawClient client = RawClient.connect(gateway.port())) {
            CompletableFuture<Void> sending = client.upload("POST " + path, body);
            try (RawExchange asked = RawOrigin.next(path)) {
                long correct = body.verify(asked.body());
                asked.answer();

                assertEquals(SIZE, correct);
                assertTrue(client.readUntil("ok").contains("200 OK"));
                sending.join();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_hundred_mebibytes_come_down(boolean chunked) throws IOException {
        LargeBody body = new LargeBody(SIZE, chunked);
        try (RawClient client = RawClient.connect(gateway.port())) {
            client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            try (RawExchange asked = RawOrigin.next(path)) {
                CompletableFuture<Void> sending = asked.upload("HTTP/1.1 200 OK", body);
                client.readUntil("\r\n\r\n");

                long correct = body.verify(client.body());

                assertEquals(SIZE, correct);
                sending.join();
            }
        }
    }

    @Test
    void a_service_that_does_not_read_holds_the_client_up() throws IOException {
        LargeBody body = new LargeBody(SIZE, true);
        try (RawClient client = RawClient.connect(gateway.port())) {
            client.upload("POST " + path, body);
            try (RawExchange asked = RawOrigin.next(path)) {
                long sent = body.sentWhenStill(MOMENT_MILLIS);

                assertTrue(sent < MUCH_LESS, sent + " bytes were taken");
                assertEquals(SIZE, body.verify(asked.body()), "and it goes on where it stopped");
            }
        }
    }

    @Test
    void a_client_that_does_not_read_holds_the_service_up() throws IOException {
        LargeBody body = new LargeBody(SIZE, false);
        try (RawClient client = RawClient.connect(gateway.port())) {
            client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            try (RawExchange asked = RawOrigin.next(path)) {
                asked.upload("HTTP/1.1 200 OK", body);
                client.readUntil("\r\n\r\n");
                long sent = body.sentWhenStill(MOMENT_MILLIS);

                assertTrue(sent < MUCH_LESS, sent + " bytes were taken");
                assertEquals(SIZE, body.verify(client.body()), "and it goes on where it stopped");
            }
        }
    }
}
