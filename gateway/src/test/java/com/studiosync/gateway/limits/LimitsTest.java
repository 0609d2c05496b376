package com.studiosync.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.StrictGateway;
import com.studiosync.gateway.testing.Tokens;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
@TestProfile(StrictGateway.class)
class LimitsTest {

    private static final String TEACHERS = "/api/v1/teachers";
    private static final String ROLES = StrictGateway.LIMITED;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void tokens_are_let_in() {
        await().until(() -> Visitor.signedInOnPlatform().get(TEACHERS).statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/api/v1/auth/echo", "/api/v1/teachers", "/openapi"})
    void every_answer_tells_what_is_left(String path) {
        Response first = Visitor.onPlatform().get(path);
        Response second = Visitor.onPlatform().get(path);

        first.then()
                .header("RateLimit-Limit", String.valueOf(StrictGateway.PER_ADDRESS))
                .header("RateLimit-Reset", Integer::parseInt, greaterThan(0));
        assertEquals(
                Integer.parseInt(first.header("RateLimit-Remaining")) - 1,
                Integer.parseInt(second.header("RateLimit-Remaining")));
    }

    @Test
    void a_service_that_tells_of_a_limit_of_its_own_is_not_talked_over() {
        List<String> told =
                Visitor.onPlatform().get("/api/v1/auth/limits-itself").headers().getValues("RateLimit-Limit");

        assertEquals(List.of("7"), told);
    }

    @Test
    void an_address_that_asks_too_much_is_refused_everywhere_and_told_when_to_come_back() throws IOException {
        From address = new From("127.0.0.11");

        List<Integer> statuses = address.statuses(StrictGateway.PER_ADDRESS + 1, "/nowhere");
        String refused = address.ask(1, ROLES);

        assertEquals(StrictGateway.PER_ADDRESS, Collections.frequency(statuses, 404));
        assertEquals(1, Collections.frequency(statuses, 429));
        assertEquals(429, RawClient.status(refused), refused);
        assertTrue(refused.contains("application/problem+json"), refused);
        assertTrue(refused.contains("https://studiosync.com/problems/too-many-requests"), refused);
        assertTrue(refused.contains("RateLimit-Remaining: 0"), refused);
        assertEquals(header("Retry-After", refused), header("RateLimit-Reset", refused));
        assertEquals(200, RawClient.status(new From("127.0.0.12").ask(1, ROLES)));
    }

    @Test
    void a_route_can_be_stricter() throws IOException {
        From address = new From("127.0.0.13");

        List<Integer> statuses = address.statuses(StrictGateway.PER_ROUTE + 1, ROLES);

        assertEquals(List.of(200, 200, 200, 200, 200, 429), statuses);
        assertEquals(200, RawClient.status(address.ask(1, "/api/v1/auth/echo")), "other routes are not affected");
        assertEquals(200, RawClient.status(new From("127.0.0.14").ask(1, ROLES)), "other addresses are not affected");
    }

    @Test
    void an_account_is_counted_wherever_it_comes_from() throws IOException {
        String bearer = "Authorization: Bearer " + Tokens.of(UUID.randomUUID(), null);

        List<Integer> statuses = new From("127.0.0.15").statuses(StrictGateway.PER_ACCOUNT, TEACHERS, bearer);
        String elsewhere = new From("127.0.0.16").ask(1, TEACHERS, bearer);

        assertEquals(StrictGateway.PER_ACCOUNT, Collections.frequency(statuses, 200));
        assertEquals(429, RawClient.status(elsewhere), elsewhere);
        assertTrue(elsewhere.contains("with your account"), elsewhere);
        Visitor.signedInOnPlatform()
                .get(TEACHERS)
                .then()
                .statusCode(200)
                .header("RateLimit-Limit", equalTo(String.valueOf(StrictGateway.PER_ACCOUNT)));
    }

    @Test
    void a_studio_is_counted_whoever_asks_by_its_host_or_by_a_token() {
        DirectoryEntry studio = GatewayWithStudio.studio("limited");

        for (int asked = 0; asked < StrictGateway.PER_STUDIO; asked++) {
            Visitor.onStudio(studio.subdomain()).get("/api/v1/public/teachers");
        }

        Visitor.onPlatform()
                .header("Authorization", "Bearer " + Tokens.boundTo(studio))
                .get(TEACHERS)
                .then()
                .statusCode(429)
                .body("detail", containsString("for this studio"));
        Visitor.signedInOnPlatform().get(TEACHERS).then().statusCode(200);
    }

    @Test
    void what_was_refused_is_counted() throws IOException {
        new From("127.0.0.18").ask(StrictGateway.PER_ROUTE + 1, ROLES);

        given().port(management.getPort())
                .get("/q/metrics")
                .then()
                .body(containsString("studiosync_gateway_limits_refused_total{limit=\"route-roles\"}"))
                .body(containsString("studiosync_gateway_limits_buckets{limit=\"address\"}"));
    }

    private static String header(String name, String answer) {
        return answer.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }
}
