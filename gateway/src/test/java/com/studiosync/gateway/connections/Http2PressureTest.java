package com.studiosync.gateway.connections;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.Http2Client;
import com.studiosync.gateway.testing.ImpatientGateway;
import com.studiosync.gateway.testing.Pipes;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP/2 can say and HTTP/1.1, which services speak, cannot. */
@GatewayTest
@TestProfile(ImpatientGateway.class)
class Http2PressureTest {

    private static final String HOST = "localhost";
    private static final String ECHO = "/api/v1/auth/echo";

    @TestHTTPResource(value = "/", tls = true)
    URI tls;

    @Inject
    Vertx vertx;

    private Http2Client client;

    @BeforeEach
    void connect() {
        client = Http2Client.connect(vertx, tls.getPort());
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?a b", "?a\tb", "?a\u007f", "? HTTP/1.1\r\nX-Studio-Id: of-another\r\nX: "})
    void what_no_request_line_can_be_written_with_is_refused_at_once(String query) {
        String path = RawOrigin.path("line");

        int status = client.get(HOST, path + query).status();

        assertEquals(400, status);
        assertEquals(0, RawOrigin.waiting(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Studio-Id: of-another", "a\nb", "a\u0000b"})
    void what_no_header_can_be_written_with_is_refused_at_once(String value) {
        HttpClientRequest request =
                client.open(HttpMethod.GET, HOST, ECHO).putHeader("x-note", new UncheckedText(value));

        assertEquals(400, Http2Client.whole(request, null).status());
    }

    @Test
    void an_answer_that_nobody_reads_ends_although_its_connection_is_in_use() {
        int before = Pipes.CLIENTS_GONE.get();
        Http2Client.result(Http2Client.send(
                client.open(HttpMethod.GET, HOST, "/api/v1/auth/endless"),
                answer -> Future.succeededFuture(answer.pause())));

        await().until(() -> client.get(HOST, ECHO).status() == 200 && Pipes.CLIENTS_GONE.get() > before);
    }

    @Test
    void an_answer_that_its_service_does_not_end_breaks_off_although_its_connection_is_in_use() throws IOException {
        String path = RawOrigin.path("stalled");
        Future<Buffer> answer = Http2Client.send(client.open(HttpMethod.GET, HOST, path), HttpClientResponse::body);
        try (RawExchange asked = RawOrigin.next(path)) {
            asked.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");

            await().until(() -> client.get(HOST, ECHO).status() == 200 && answer.isComplete());

            assertTrue(answer.failed());
            assertTrue(asked.isClosedByGateway());
        }
    }

    /** Looks harmless to the client, which checks what it sends, and is not. */
    private record UncheckedText(String text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            boolean checked = StackWalker.getInstance()
                    .walk(callers ->
                            callers.anyMatch(caller -> caller.getMethodName().startsWith("validate")));
            return checked ? 'a' : text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
