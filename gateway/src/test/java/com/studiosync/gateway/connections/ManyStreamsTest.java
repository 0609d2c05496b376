package com.studiosync.gateway.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.Http2Client;
import com.studiosync.gateway.testing.ImpatientGateway;
import com.studiosync.gateway.testing.StrictGateway;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams of one connection are all on one event loop, and there are more of those. */
@GatewayTest
@TestProfile(ImpatientGateway.class)
class ManyStreamsTest {

    private static final String HOST = "localhost";

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
    void all_of_them_are_answered_one_after_the_other() {
        List<Integer> answered = statuses(open(ImpatientGateway.WAITING, "/api/v1/auth/echo").stream()
                .map(request -> Http2Client.send(request, answer -> answer.end().map(answer.statusCode())))
                .toList());

        assertEquals(List.of(200), answered.stream().distinct().toList());
    }

    @Test
    void all_that_stay_open_may_be_of_one_client() {
        List<Future<HttpClientResponse>> answers =
                open(ImpatientGateway.WAITING, StrictGateway.STREAMING + "/endless").stream()
                        .map(request -> Http2Client.send(request, answer -> Future.succeededFuture(answer.pause())))
                        .toList();

        List<Integer> answered = statuses(answers.stream()
                .map(answer -> answer.map(HttpClientResponse::statusCode))
                .toList());

        assertEquals(List.of(200), answered.stream().distinct().toList());
    }

    private List<HttpClientRequest> open(int count, String path) {
        return Stream.generate(() -> client.open(HttpMethod.GET, HOST, path))
                .limit(count)
                .toList();
    }

    private static List<Integer> statuses(List<Future<Integer>> answers) {
        return answers.stream().map(Http2Client::result).toList();
    }
}
