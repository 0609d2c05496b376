package com.studiosync.gateway.proxy;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients and services that leave where they should not. */
@GatewayTest
class LeavingTest {

    private static final int MORE_THAN_THERE_ARE_CONNECTIONS = 140;

    @Inject
    MeterRegistry metrics;

    private final String path = RawOrigin.path("leaving");

    @AfterEach
    void nothing_is_left_under_way() {
        await().until(() ->
                metrics.get("studiosync.gateway.requests.active").gauge().value() == 0);
    }

    @Test
    void a_client_that_leaves_before_the_answer_ends_the_request() throws IOException {
        RawExchange asked;
        try (RawClient client = RawClient.connect()) {
            client.send(get());
            asked = RawOrigin.next(path);
        }

        assertTrue(asked.isClosedByGateway());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100\r\n\r\nhalf", "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"})
    void a_client_that_leaves_in_the_middle_of_its_body_ends_the_request(String body) throws IOException {
        RawExchange asked;
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + body);
            asked = RawOrigin.next(path);
        }

        String sent = asked.readAll();

        assertTrue(sent.contains("half") && !sent.contains("0\r\n\r\n"), "looks whole: " + sent);
    }

    @Test
    void a_client_that_leaves_in_the_middle_of_the_answer_ends_the_request() throws IOException {
        RawExchange asked;
        try (RawClient client = RawClient.connect()) {
            client.send(get());
            asked = RawOrigin.next(path).send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            client.readUntil("half");
        }

        assertTrue(asked.isClosedByGateway());
    }

    @Test
    void clients_that_leave_use_up_no_connections() throws IOException {
        for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
            try (RawClient client = RawClient.connect()) {
                client.send(get());
                RawOrigin.next(path);
            }
        }

        try (RawClient client = RawClient.connect()) {
            client.send(get());
            RawOrigin.next(path).answer();
            assertTrue(client.readUntil("ok").contains("200 OK"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "no HTTP at all\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"
            })
    void a_service_that_leaves_before_the_answer_is_a_503_and_the_connection_stays(String begin) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(get());
            RawOrigin.next(path).send(begin).close();
            String answer = client.readUntil("}");

            client.send(get());
            RawOrigin.next(path).answer();

            assertEquals(503, RawClient.status(answer), answer);
            assertTrue(client.readUntil("ok").contains("200 OK"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void a_read_is_repeated_when_a_kept_connection_ends(String method) throws IOException {
        try (RawClient client = RawClient.connect();
                RawExchange kept = keptConnection(client)) {
            client.send(request(method));
            kept.readHeadAgain();
            kept.close();

            RawOrigin.next(path).answer();

            assertEquals(200, RawClient.status(client.readUntil("\r\n\r\n")));
        }
    }

    @Test
    void a_read_is_repeated_once() throws IOException {
        try (RawClient client = RawClient.connect();
                RawExchange kept = keptConnection(client)) {
            client.send(request("GET"));
            kept.readHeadAgain();
            kept.close();
            RawOrigin.next(path).close();

            assertEquals(503, RawClient.status(client.readUntil("}")));
            assertEquals(0, RawOrigin.waiting(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_change_is_not_repeated(String method) throws IOException {
        try (RawClient client = RawClient.connect();
                RawExchange kept = keptConnection(client)) {
            client.send(request(method));
            kept.readHeadAgain();
            kept.close();

            assertEquals(503, RawClient.status(client.readUntil("}")));
            assertEquals(0, RawOrigin.waiting(path));
        }
    }

    /** The connection of an answer that has come, open for more. */
    private RawExchange keptConnection(RawClient client) throws IOException {
        client.send(request("GET"));
        RawExchange kept = RawOrigin.next(path).send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        client.readUntil("\r\n\r\nok");
        return kept;
    }

    private String request(String method) {
        return get().replaceFirst("GET", method);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 100\r\n\r\nhalf",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
                "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nno size\r\n",
                "Transfer-Encoding: chunked\r\n\r\n8\r\nhalf"
            })
    void half_an_answer_does_not_look_whole(String half) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(get());
            RawOrigin.next(path).send("HTTP/1.1 200 OK\r\n" + half).close();

            String answer = client.readAll();

            assertTrue(answer.contains("half"), answer);
            assertFalse(answer.contains("\r\n0\r\n") || answer.contains("[still open]"), answer);
        }
    }

    @Test
    void what_a_service_sends_unasked_is_nobodys_answer() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(get());
            RawExchange asked = RawOrigin.next(path)
                    .send(
                            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
            client.readUntil("ok");
            assertTrue(asked.isClosedByGateway());

            client.send(get());
            RawOrigin.next(path).answer();

            assertFalse(client.readUntil("ok").contains("evil"));
        }
    }

    @Test
    void an_answer_before_the_end_of_the_body_reaches_the_client_and_stops_the_body() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 65536\r\n\r\nbegin");
            RawExchange asked = RawOrigin.next(path);
            asked.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");

            String answer = client.readUntil("\r\n\r\nno");

            assertEquals(403, RawClient.status(answer), answer);
            assertTrue(asked.isClosedByGateway());
        }
    }

    private String get() {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }
}
