package com.studiosync.identity.avatars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A picture may be larger than anything else that is sent; everything else is not. */
@QuarkusTest
@WithBackends
class OtherBodiesTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource("/api/v1/auth/password/forgot")
    URI operation;

    @Test
    void what_is_no_picture_is_refused_above_a_mebibyte() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(BodyPublishers.ofByteArray(json(MEBIBYTE + 1)));

        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void a_body_that_does_not_tell_its_length_is_measured() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(untold(json(MEBIBYTE + 1)));

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("https://studiosync.com/problems/too-large"), answer.body());
    }

    @Test
    void a_long_but_good_body_is_taken_as_a_short_one_is() throws IOException, InterruptedException {
        String padded = "{\"email\":\"nobody@example.com\"" + " ".repeat(500_000) + "}";

        assertEquals(202, post(BodyPublishers.ofString(padded)).statusCode());
    }

    @Test
    void what_fits_is_read() throws IOException, InterruptedException {
        assertEquals(422, post(untold(json(MEBIBYTE))).statusCode());
    }

    private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(operation)
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }

    private static BodyPublisher untold(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] json(int length) {
        String frame = "{\"email\":\"\"}";
        return ("{\"email\":\"" + "x".repeat(length - frame.length()) + "\"}").getBytes(StandardCharsets.US_ASCII);
    }
}
