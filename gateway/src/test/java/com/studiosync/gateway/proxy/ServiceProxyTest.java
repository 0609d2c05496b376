package com.studiosync.gateway.proxy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.Pipes;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.Visitor;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ServiceProxyTest {

    private static final int LIMIT = 64 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void method_path_query_and_body_reach_the_service_unchanged(String method) {
        Visitor.onPlatform()
                .body("{\"a\": \"ü\"}")
                .contentType("application/json")
                .request(method, "/api/v1/auth/a%20b/c?x=1&y=%2F..")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("uri", equalTo("/api/v1/auth/a%20b/c?x=1&y=%2F.."))
                .body("headers.content-type", equalTo("application/json"))
                .body("body", equalTo("{\"a\": \"ü\"}"));
    }

    @Test
    void an_answer_without_content_stays_one() {
        String answer =
                RawClient.exchange("POST /api/v1/auth/no-content HTTP/1.1", "Host: localhost", "Content-Length: 0");

        assertEquals(204, RawClient.status(answer), answer);
        assertFalse(answer.toLowerCase().contains("transfer-encoding"), answer);
    }

    @Test
    void head_has_the_headers_and_no_body() {
        String answer = RawClient.exchange("HEAD /api/v1/auth/echo HTTP/1.1", "Host: localhost");

        assertEquals(200, RawClient.status(answer), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
    }

    @Test
    void a_service_that_is_down_is_a_503_problem_with_retry_after_and_the_others_answer() {
        Visitor.signedInOnPlatform()
                .get("/api/v1/notifications")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .body("type", equalTo("https://studiosync.com/problems/service-unavailable"));
        Visitor.signedInOnPlatform().get("/api/v1/teachers").then().statusCode(200);
    }

    @Test
    void a_body_that_says_it_is_too_long_is_refused_at_once() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST /api/v1/auth/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + (LIMIT + 1)
                    + "\r\n\r\n");

            String answer = client.readAll();

            assertEquals(413, RawClient.status(answer), answer);
            assertTrue(answer.contains("problems/too-large"), answer);
        }
    }

    @Test
    void a_chunked_body_that_gets_too_long_is_refused() throws IOException {
        String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        try (RawClient client = RawClient.connect()) {
            client.send("POST /api/v1/auth/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 5; i++) {
                client.send(chunk);
            }

            String answer = client.readAll();

            assertEquals(413, RawClient.status(answer), answer);
            assertTrue(answer.contains("problems/too-large"), answer);
            assertFalse(answer.contains("[still open]"), answer);
        }
    }

    @Test
    void a_chunked_body_within_the_limit_reaches_the_service() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST /api/v1/auth/echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");

            assertTrue(client.readAll().contains("\"body\":\"hello world\""));
        }
    }

    @Test
    void an_answer_streams_through_piece_by_piece() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("GET /api/v1/auth/trickle HTTP/1.1\r\nHost: localhost\r\n\r\n");
            for (String piece : new String[] {"data: one\n\n", "data: two\n\n"}) {
                Pipes.TRICKLE.add(piece);
                assertTrue(client.readUntil(piece).endsWith(piece));
            }
            Pipes.TRICKLE.add("");
            client.readUntil("0\r\n\r\n");
        }
    }

    @Test
    void a_client_that_goes_away_stops_the_service() throws IOException {
        int before = Pipes.CLIENTS_GONE.get();
        try (RawClient client = RawClient.connect()) {
            client.send("GET /api/v1/auth/endless HTTP/1.1\r\nHost: localhost\r\n\r\n");
            client.readUntil("xxxx");
        }

        await().until(() -> Pipes.CLIENTS_GONE.get() > before);
    }

    @Test
    void an_answer_that_breaks_off_does_not_look_complete() {
        String answer = RawClient.exchange("GET /api/v1/auth/truncated HTTP/1.1", "Host: localhost");

        assertEquals(200, RawClient.status(answer), answer);
        assertTrue(answer.contains("content-length: 10000"), answer);
        assertFalse(answer.contains("[still open]"), "the connection ends with the answer");
    }

    @Test
    void an_old_client_gets_a_streamed_answer_whole() throws IOException {
        Pipes.TRICKLE.add("data: all\n\n");
        Pipes.TRICKLE.add("");

        String answer = RawClient.exchange("GET /api/v1/auth/trickle HTTP/1.0", "Host: localhost");

        assertTrue(answer.endsWith("\r\n\r\ndata: all\n\n"), answer);
        assertFalse(answer.contains("chunked"), answer);
    }

    @Test
    void a_client_that_asks_before_it_sends_is_told_to_go_on() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST /api/v1/auth/echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                    + "Connection: close\r\nContent-Length: 5\r\n\r\n");
            client.readUntil("100 Continue\r\n\r\n");
            client.send("hello");

            String answer = client.readAll();

            assertTrue(answer.contains("\"body\":\"hello\""), answer);
            assertFalse(answer.contains("100-continue"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: -5",
                "Content-Length: 5x",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked"
            })
    void a_body_of_two_lengths_never_smuggles_a_second_request(String lines) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(
                    "POST /api/v1/auth/echo HTTP/1.1\r\nHost: localhost\r\n" + lines
                            + "\r\n\r\n0\r\n\r\nGET /api/v1/auth/smuggled HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            String answer = client.readAll();

            assertFalse(
                    answer.contains("\"uri\":\"/api/v1/auth/smuggled\"") && RawClient.status(answer) == 200, answer);
        }
    }
}
