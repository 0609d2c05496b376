package com.studiosync.gateway.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.ImpatientGateway;
import com.studiosync.gateway.testing.RawClient;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A head may take one second here. */
@GatewayTest
@TestProfile(ImpatientGateway.class)
class SlowClientTest {

    private static final int LONGER_THAN_A_HEAD_MILLIS = 2_000;
    private static final String HEAD = "GET /api/v1/auth/echo HTTP/1.1\r\nHost: localhost\r\n";

    @Test
    void who_says_nothing_is_told_408() throws IOException {
        try (RawClient client = RawClient.connect()) {
            assertEquals(408, RawClient.status(client.readAll()));
        }
    }

    @Test
    void a_head_that_trickles_in_is_a_408_however_steadily() throws IOException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (RawClient client = RawClient.connect()) {
            client.send(HEAD);
            clock.scheduleAtFixedRate(() -> trickle(client), 200, 200, TimeUnit.MILLISECONDS);

            String answer = client.readAll();

            assertEquals(408, RawClient.status(answer), answer);
            assertFalse(answer.contains("[still open]"), answer);
        } finally {
            clock.shutdownNow();
        }
    }

    @Test
    void a_later_head_that_does_not_end_closes_the_connection() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(HEAD + "\r\n");
            client.readUntil("\"body\":\"\"}");

            client.send(HEAD);

            assertEquals("", client.readAll());
        }
    }

    @Test
    void a_connection_that_waits_between_requests_stays() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(HEAD + "\r\n");
            client.readUntil("\"body\":\"\"}");
            assertTrue(client.isSilentFor(LONGER_THAN_A_HEAD_MILLIS));

            client.send(HEAD + "\r\n");

            assertTrue(client.readUntil("\"body\":\"\"}").contains("200 OK"));
        }
    }

    private static void trickle(RawClient client) {
        try {
            client.send("X");
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
