package com.studiosync.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where messages begin and end, and what belongs to one connection only. */
@GatewayTest
class FramingTest {

    private static final String HOST = "Host: localhost\r\n";

    private final String path = RawOrigin.path("framing");

    @ParameterizedTest
    @CsvSource({
        "HEAD, 200, Content-Length: 1234, content-length: 1234",
        "HEAD, 200, Transfer-Encoding: chunked, ''",
        "HEAD, 200, X-Nothing: 1, ''",
        "GET, 304, Content-Length: 1234, content-length: 1234",
        "GET, 304, X-Nothing: 1, ''",
        "DELETE, 204, X-Nothing: 1, ''"
    })
    void an_answer_without_a_body_says_what_the_service_said(String method, int status, String header, String expected)
            throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send(method + " " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
            try (RawExchange asked = RawOrigin.next(path)) {
                asked.send("HTTP/1.1 " + status + " X\r\nConnection: close\r\n" + header + "\r\n\r\n");
            }

            String head = client.readUntil("\r\n\r\n");

            assertEquals(status, RawClient.status(head), head);
            assertEquals(!expected.isEmpty(), head.contains("content-length"), head);
            assertTrue(head.contains(expected), head);
            assertFalse(head.contains("transfer-encoding"), head);
            requireUsable(client);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/raw/x",
                "http://evil.example/raw/x",
                "*",
                "raw/x",
                "//localhost/raw/x",
                "/raw/a%2Fb",
                "/raw/a%2fb",
                "/raw/a%5Cb",
                "/raw/../raw/x",
                "/raw/%2e%2e/x",
                "/raw/.%2E/x",
                "/raw/..;/x",
                "/raw/x\\..\\y",
                "/raw/x%00",
                "/raw//x",
                "/raw/x#fragment",
                "localhost:80"
            })
    void a_target_that_can_be_read_in_two_ways_is_a_400(String target) throws IOException {
        for (String method : new String[] {"GET", "OPTIONS"}) {
            String answer = RawClient.exchange(method + " " + target + " HTTP/1.1", "Host: localhost");

            assertEquals(400, RawClient.status(answer), answer);
        }
        assertEquals(0, RawOrigin.waiting("/raw/x"));
    }

    @Test
    void connect_and_trace_are_refused() {
        for (String line : new String[] {"CONNECT localhost:80", "TRACE /raw/x", "PROPFIND /raw/x", "get /raw/x"}) {
            String answer = RawClient.exchange(line + " HTTP/1.1", "Host: localhost");

            assertTrue(RawClient.status(answer) == 400 || RawClient.status(answer) == 405, answer);
        }
    }

    @Test
    void what_belongs_to_one_connection_does_not_pass_either_way() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("GET " + path + " HTTP/1.1\r\n" + HOST
                    + "Connection: keep-alive, X-Mine , x-other\r\nConnection: te\r\nX-Mine: 1\r\nX-OTHER: 1\r\n"
                    + "Proxy-Connection: x\r\nProxy-Authorization: x\r\nTE: trailers\r\nTrailer: x\r\nKeep-Alive: 1\r\n"
                    + "X-Kept: 1\r\n\r\n");
            try (RawExchange asked = RawOrigin.next(path)) {
                String head = asked.head().toLowerCase();
                for (String gone : new String[] {"mine", "other", "proxy", "te:", "trailer", "keep-alive"}) {
                    assertFalse(head.contains(gone), gone + " in " + head);
                }
                assertTrue(head.contains("x-kept: 1"), head);
                asked.send("HTTP/1.1 200 OK\r\nConnection: X-Inner\r\nX-Inner: 1\r\nKeep-Alive: 1\r\nUpgrade: h2c\r\n"
                        + "Proxy-Authenticate: x\r\nTrailer: x\r\nX-Kept: 1\r\nContent-Encoding: br\r\n"
                        + "Content-Length: 0\r\n\r\n");
            }

            String head = client.readUntil("\r\n\r\n").toLowerCase();

            for (String gone : new String[] {"inner", "keep-alive", "upgrade", "proxy", "trailer"}) {
                assertFalse(head.contains(gone), gone + " in " + head);
            }
            assertTrue(head.contains("x-kept: 1") && head.contains("content-encoding: br"), head);
        }
    }

    @Test
    void connection_cannot_take_away_what_frames_a_body() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " HTTP/1.1\r\n" + HOST
                    + "Connection: content-length, x-studio-id, x-request-id\r\nContent-Length: 5\r\n\r\nhello");
            try (RawExchange asked = RawOrigin.next(path)) {
                String head = asked.head().toLowerCase();
                assertTrue(head.contains("content-length: 5") && head.contains("x-request-id"), head);
                assertEquals("hello", asked.read(5));
                asked.answer();
            }
            client.readUntil("ok");
        }
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/raw/too-long, 413"})
    void a_body_that_would_be_refused_is_never_called_for(String target, int status) throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + target + " HTTP/1.1\r\n" + HOST
                    + "Expect: 100-continue\r\nContent-Length: 70000\r\n\r\n");

            String answer = client.readAll();

            assertEquals(status, RawClient.status(answer), answer);
            assertFalse(answer.contains("100 Continue") || answer.contains("[still open]"), answer);
        }
    }

    @Test
    void a_short_body_that_was_not_called_for_is_not_taken_for_a_request() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("POST /nowhere HTTP/1.1\r\n" + HOST + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");

            String answer = client.readAll();

            assertEquals(404, RawClient.status(answer), answer);
            assertFalse(answer.contains("[still open]"), answer);
        }
    }

    @Test
    void a_websocket_is_refused_with_a_problem_and_the_connection_stays_one_of_http() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("GET " + path + " HTTP/1.1\r\n" + HOST + "Connection: Upgrade\r\nUpgrade: WebSocket\r\n"
                    + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");

            String answer = client.readUntil("}");

            assertEquals(400, RawClient.status(answer), answer);
            assertTrue(answer.contains("WebSocket"), answer);
            assertEquals(0, RawOrigin.waiting(path));
            requireUsable(client);
        }
    }

    private void requireUsable(RawClient client) throws IOException {
        client.send("GET " + path + " HTTP/1.1\r\n" + HOST + "\r\n");
        RawOrigin.next(path).answer();
        assertTrue(client.readUntil("ok").startsWith("HTTP/1.1 200 "));
    }
}
