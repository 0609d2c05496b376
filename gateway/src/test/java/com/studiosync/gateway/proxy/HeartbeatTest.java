package com.studiosync.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.ImpatientGateway;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Streams of events, where a connection may be without a byte for three seconds. */
@GatewayTest
@TestProfile(ImpatientGateway.class)
class HeartbeatTest {

    private static final String BEGIN =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String HEARTBEAT = "2\r\n:\n\r\n";
    private static final int LONGER_THAN_THE_TIME_OUT = 8;

    private final String path = RawOrigin.path("events");

    @Test
    void a_stream_with_heartbeats_outlives_the_idle_time_out() throws IOException {
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
        try (RawClient client = listen();
                RawExchange asked = RawOrigin.next(path).send(BEGIN)) {
            heart.scheduleAtFixedRate(() -> send(asked, HEARTBEAT), 500, 500, TimeUnit.MILLISECONDS);
            for (int beat = 0; beat < LONGER_THAN_THE_TIME_OUT; beat++) {
                client.readUntil(HEARTBEAT);
            }
            heart.shutdownNow();

            asked.send("6\r\ndata:1\r\n");

            assertTrue(client.readUntil("data:1").endsWith("data:1"));
        } finally {
            heart.shutdownNow();
        }
    }

    @Test
    void a_stream_without_a_sign_of_life_ends_on_both_sides() throws IOException {
        try (RawClient client = listen();
                RawExchange asked = RawOrigin.next(path).send(BEGIN + HEARTBEAT)) {
            client.readUntil(HEARTBEAT);

            assertEquals("", client.readAll());
            assertTrue(asked.isClosedByGateway());
        }
    }

    private RawClient listen() throws IOException {
        return RawClient.connect().send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private static void send(RawExchange asked, String text) {
        try {
            asked.send(text);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
