package com.studiosync.gateway.overload;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.StrictGateway;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(StrictGateway.class)
class AdmissionTest {

    private static final String IDENTITY = "/api/v1/auth";
    private static final String PROFILE = "/api/v1/public/teachers";
    private static final String STUDIO = "/api/v1/subdomains";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private final List<RawClient> waiting = new ArrayList<>();

    @AfterEach
    void they_go() throws IOException {
        for (RawClient client : waiting) {
            client.close();
        }
        await().atMost(PATIENCE)
                .until(() -> metrics().contains("studiosync_gateway_in_flight{bound=\"all\"} 0.0")
                        && metrics().contains("studiosync_gateway_in_flight{bound=\"streams\"} 0.0"));
    }

    @Test
    void more_than_one_service_can_take_is_refused_at_once_and_the_others_answer() throws IOException {
        occupy(StrictGateway.PER_SERVICE, IDENTITY);

        Visitor.onPlatform()
                .get(IDENTITY + "/echo")
                .then()
                .statusCode(503)
                .time(lessThan(2_000L))
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("https://studiosync.com/problems/overloaded"));

        assertEquals(200, status(PROFILE));
    }

    @Test
    void a_place_is_free_again_when_its_client_has_gone() throws IOException {
        occupy(StrictGateway.PER_SERVICE, IDENTITY);
        assertEquals(503, status(IDENTITY + "/echo"));

        waiting.get(0).close();

        await().atMost(PATIENCE).until(() -> status(IDENTITY + "/echo") == 200);
    }

    @Test
    void more_than_the_gateway_can_take_is_refused_whichever_service_it_is_for() throws IOException {
        occupy(StrictGateway.PER_SERVICE, IDENTITY);
        occupy(StrictGateway.IN_FLIGHT - StrictGateway.PER_SERVICE, PROFILE);

        Response refused = Visitor.onPlatform().get(STUDIO + "/rock");

        refused.then().statusCode(503).body("type", equalTo("https://studiosync.com/problems/overloaded"));
        given().port(management.getPort())
                .get("/q/metrics")
                .then()
                .body(containsString("studiosync_gateway_in_flight{bound=\"identity\"} 3.0"))
                .body(containsString("studiosync_gateway_in_flight{bound=\"studio\"} 0.0"))
                .body(containsString("studiosync_gateway_overload_refused_total{bound=\"all\"}"));
    }

    @Test
    void answers_that_stay_open_take_no_place_of_others_and_have_a_bound_of_their_own() throws IOException {
        occupy(StrictGateway.STREAMS, StrictGateway.STREAMING);

        assertEquals(503, status(StrictGateway.STREAMING));
        occupy(StrictGateway.PER_SERVICE, STUDIO);
        assertEquals(503, status(STUDIO + "/rock"));
    }

    /** Requests whose answers have begun and do not end. */
    private void occupy(int places, String path) throws IOException {
        for (int i = 0; i < places; i++) {
            RawClient client = RawClient.connect();
            waiting.add(client);
            client.send("GET " + path + "/endless HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .readUntil("xxxx");
        }
    }

    private String metrics() {
        return given().port(management.getPort()).get("/q/metrics").asString();
    }

    private static int status(String path) {
        return Visitor.onPlatform().get(path).statusCode();
    }
}
