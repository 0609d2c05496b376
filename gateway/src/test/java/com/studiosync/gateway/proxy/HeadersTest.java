package com.studiosync.gateway.proxy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import com.studiosync.gateway.testing.Visitor;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@GatewayTest
class HeadersTest {

    private static final String ECHO = "/api/v1/auth/echo";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void what_a_stranger_says_about_studios_hosts_and_addresses_is_dropped() {
        Visitor.onPlatform()
                .header("X-Studio-Id", "00000000-0000-0000-0000-000000000001")
                .header("x_studio_id", "00000000-0000-0000-0000-000000000001")
                .header("X-Studio-Role", "ADMIN")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-Original-URL", "/internal")
                .get(ECHO)
                .then()
                .body("headers", not(hasKey("x-studio-id")))
                .body("headers", not(hasKey("x_studio_id")))
                .body("headers", not(hasKey("x-studio-role")))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("x-original-url")))
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo("localhost:8080"));
    }

    @Test
    void on_a_studios_host_the_service_learns_the_studio_from_the_gateway() {
        DirectoryEntry studio = GatewayWithStudio.studio("header");

        Visitor.onStudio(studio.subdomain())
                .header("X-Studio-Id", "00000000-0000-0000-0000-000000000001")
                .get(ECHO)
                .then()
                .body("headers.x-studio-id", equalTo(studio.studioId().toString()));
    }

    @Test
    void an_answer_that_its_service_encoded_passes_as_it_is() throws IOException {
        String path = RawOrigin.path("encoded");
        String encoded = gzip("{\"name\":\"Rock School\"}");
        try (RawClient client = RawClient.connect()) {
            client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                    + "Connection: close\r\n\r\n");
            RawExchange asked = RawOrigin.next(path);
            asked.send(
                    "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\nVary: Accept-Encoding\r\nContent-Length: "
                            + encoded.length() + "\r\n\r\n" + encoded);

            String answer = client.readAll();

            assertTrue(asked.head().contains("Accept-Encoding: gzip\r\n"), asked.head());
            assertTrue(answer.contains("Content-Encoding: gzip\r\n"), answer);
            assertEquals(encoded, answer.substring(answer.indexOf("\r\n\r\n") + 4));
        }
    }

    private static String gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void headers_of_one_connection_end_there_with_those_that_connection_names() {
        Visitor.onPlatform()
                .header("Connection", "keep-alive, X-Secret-Hop")
                .header("X-Secret-Hop", "1")
                .header("Keep-Alive", "timeout=5")
                .header("Proxy-Authorization", "Basic x")
                .header("TE", "trailers")
                .header("Upgrade", "h2c")
                .header("X-Kept", "yes")
                .get(ECHO)
                .then()
                .body("headers", not(hasKey("x-secret-hop")))
                .body("headers", not(hasKey("keep-alive")))
                .body("headers", not(hasKey("proxy-authorization")))
                .body("headers", not(hasKey("te")))
                .body("headers", not(hasKey("upgrade")))
                .body("headers.x-kept", equalTo("yes"));
    }

    @Test
    void an_acceptable_request_id_is_kept_and_any_other_is_made() {
        Visitor.onPlatform()
                .header("X-Request-Id", "client-chosen-1")
                .get(ECHO)
                .then()
                .header("X-Request-Id", "client-chosen-1")
                .body("headers.x-request-id", equalTo("client-chosen-1"));

        Response made =
                Visitor.onPlatform().header("X-Request-Id", "no spaces!").get(ECHO);

        assertEquals(made.header("X-Request-Id"), made.path("headers.x-request-id"));
        made.then().header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void a_trace_is_continued_or_begun() {
        Visitor.onPlatform()
                .header("traceparent", TRACE)
                .header("tracestate", "a=b")
                .get(ECHO)
                .then()
                .body("headers.traceparent", equalTo(TRACE))
                .body("headers.tracestate", equalTo("a=b"));
        Visitor.onPlatform()
                .header("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01")
                .header("tracestate", "a=b")
                .get(ECHO)
                .then()
                .body("headers.traceparent", matchesPattern("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01"))
                .body("headers", not(hasKey("tracestate")));
    }

    @Test
    void an_answer_tells_nothing_of_the_inside_and_its_location_is_reachable() {
        Response created = Visitor.onPlatform().post("/api/v1/auth/created");

        created.then()
                .statusCode(201)
                .header("Location", "/api/v1/things/1")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Keep-Alive", nullValue());
        List<String> ids = created.headers().getValues("X-Request-Id");
        assertEquals(1, ids.size());
        assertEquals(32, ids.get(0).length());
    }

    @Test
    void every_answer_carries_the_security_headers() {
        for (String path : List.of(ECHO, "/", "/nowhere", "/openapi")) {
            Visitor.onPlatform()
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", org.hamcrest.Matchers.containsString("frame-ancestors 'none'"))
                    .header("Strict-Transport-Security", nullValue());
        }
    }
}
