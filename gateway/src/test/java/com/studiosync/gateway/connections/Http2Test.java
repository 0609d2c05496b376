package com.studiosync.gateway.connections;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.Http2Client;
import com.studiosync.gateway.testing.Pipes;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class Http2Test {

    private static final String HOST = "localhost";
    private static final String ECHO = "/api/v1/auth/echo";
    private static final int ABOVE_THE_LIMIT = 70 * 1024;

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

    @Test
    void the_authority_decides_the_studio() {
        DirectoryEntry studio = GatewayWithStudio.studio("stream");

        Http2Client.Answer answer = client.get(studio.subdomain() + ".localhost", "/api/v1/public/studio");

        assertEquals(HttpVersion.HTTP_2, answer.version());
        JsonObject headers = new JsonObject(answer.body()).getJsonObject("headers");
        assertEquals(studio.studioId().toString(), headers.getString("x-studio-id"));
        assertEquals(studio.subdomain() + ".localhost:8080", headers.getString("x-forwarded-host"));
        assertFalse(headers.containsKey("transfer-encoding"), "a request without body stays one");
    }

    @Test
    void a_host_that_is_nobodys_is_refused() {
        assertEquals(404, client.get("example.com", "/").status());
    }

    @Test
    void a_host_beside_the_authority_must_be_the_same() {
        HttpClientRequest same = client.open(HttpMethod.GET, HOST, ECHO).putHeader("host", "localhost:8080");
        assertEquals(200, Http2Client.whole(same, null).status());
        String path = RawOrigin.path("contradiction");

        HttpClientRequest other =
                client.open(HttpMethod.GET, HOST, path).putHeader("host", "rockschool.localhost:8080");

        assertThrows(IllegalStateException.class, () -> Http2Client.whole(other, null));
        assertEquals(0, RawOrigin.waiting(path));
        assertEquals(200, client.get(HOST, ECHO).status());
    }

    @Test
    void a_body_reaches_the_service_with_and_without_its_length() {
        Http2Client.Answer known = Http2Client.whole(client.open(HttpMethod.POST, HOST, ECHO), "with a length");
        HttpClientRequest streamed = client.open(HttpMethod.POST, HOST, ECHO).setChunked(true);
        Future<Buffer> answer = streamed.response().compose(HttpClientResponse::body);
        streamed.write("piece");
        streamed.end(" by piece");

        assertEquals("with a length", new JsonObject(known.body()).getString("body"));
        assertEquals("piece by piece", Http2Client.result(answer).toJsonObject().getString("body"));
    }

    @Test
    void a_body_that_is_too_long_is_refused_and_other_streams_go_on() {
        HttpClientResponse events = begin("/api/v1/auth/trickle");
        HttpClientRequest upload = client.open(HttpMethod.POST, HOST, ECHO).setChunked(true);
        upload.exceptionHandler(stopped -> {});
        upload.write("x".repeat(ABOVE_THE_LIMIT));

        int status = Http2Client.result(upload.response()).statusCode();

        assertEquals(413, status);
        Pipes.TRICKLE.add("");
        Http2Client.result(events.resume().end());
    }

    @Test
    void half_an_answer_resets_its_stream_and_other_streams_go_on() {
        HttpClientResponse events = begin("/api/v1/auth/trickle");

        assertThrows(IllegalStateException.class, () -> client.get(HOST, "/api/v1/auth/truncated"));

        Pipes.TRICKLE.add("");
        Http2Client.result(events.resume().end());
        assertEquals(200, client.get(HOST, ECHO).status());
    }

    @Test
    void events_come_one_by_one() {
        HttpClientResponse events = begin("/api/v1/auth/trickle");
        Queue<String> come = new ConcurrentLinkedQueue<>();
        events.handler(piece -> come.add(piece.toString())).resume();

        for (String event : new String[] {"data: 2\n\n", "data: 3\n\n"}) {
            Pipes.TRICKLE.add(event);
            await().until(() -> come.contains(event));
        }
        Pipes.TRICKLE.add("");
        await().until(() -> client.get(HOST, ECHO).status() == 200);
    }

    @Test
    void a_client_that_resets_its_stream_stops_the_service() {
        int before = Pipes.CLIENTS_GONE.get();
        HttpClientRequest request = client.open(HttpMethod.GET, HOST, "/api/v1/auth/endless");
        Http2Client.result(request.send());

        request.reset();

        await().until(() -> Pipes.CLIENTS_GONE.get() > before);
        assertEquals(200, client.get(HOST, ECHO).status());
    }

    @Test
    void trailers_of_a_service_do_not_pass() throws IOException {
        String path = RawOrigin.path("trailers");
        HttpClientRequest request = client.open(HttpMethod.GET, HOST, path);
        Future<HttpClientResponse> answered =
                Http2Client.send(request, answer -> answer.body().map(read -> answer));
        try (RawExchange asked = RawOrigin.next(path)) {
            asked.send("HTTP/1.1 200 OK\r\nTrailer: X-Late\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "2\r\nok\r\n0\r\nX-Late: secret\r\n\r\n");

            HttpClientResponse answer = Http2Client.result(answered);

            assertFalse(answer.headers().contains("trailer"));
            assertTrue(answer.trailers().isEmpty());
        }
    }

    @Test
    void a_head_that_is_too_long_is_refused() {
        HttpClientRequest request = client.open(HttpMethod.GET, HOST, ECHO);
        for (int i = 0; i < 20; i++) {
            request.putHeader("x-" + i, "y".repeat(1024));
        }

        int status;
        try {
            status = Http2Client.whole(request, null).status();
        } catch (IllegalStateException reset) {
            status = 431;
        }

        assertEquals(431, status);
    }

    @Test
    void streams_that_are_reset_in_rows_end_the_connection() {
        AtomicBoolean gone = new AtomicBoolean();
        for (int i = 0; i < 300 && !gone.get(); i++) {
            try {
                HttpClientRequest request = client.open(HttpMethod.GET, HOST, ECHO);
                request.connection().closeHandler(closed -> gone.set(true));
                request.exceptionHandler(told -> {});
                request.sendHead();
                request.reset();
            } catch (IllegalStateException noConnection) {
                gone.set(true);
            }
        }

        await().untilTrue(gone);
        try (Http2Client next = Http2Client.connect(vertx, tls.getPort())) {
            assertEquals(200, next.get(HOST, ECHO).status());
        }
    }

    @Test
    void it_is_not_spoken_in_clear_text() throws IOException {
        try (RawClient raw = RawClient.connect()) {
            raw.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
            assertFalse(raw.readAll().contains("[still open]"));
        }
        String answer = RawClient.exchange(
                "GET " + ECHO + " HTTP/1.1",
                "Host: localhost",
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAAP__");
        assertEquals(200, RawClient.status(answer), answer);
    }

    private HttpClientResponse begin(String path) {
        Pipes.TRICKLE.add("data: 1\n\n");
        return Http2Client.result(Http2Client.send(
                client.open(HttpMethod.GET, HOST, path), answer -> Future.succeededFuture(answer.pause())));
    }
}
