package com.studiosync.gateway.tokens;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.Answers;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.Tokens;
import com.studiosync.gateway.testing.Visitor;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@GatewayTest
class TokenCheckTest {

    private static final String TEACHERS = "/api/v1/teachers";

    static List<String> refused() {
        String good = Tokens.unbound();
        String[] parts = good.split("\\.");
        return List.of(
                "Bearer",
                "Bearer x",
                "Bearer a.b.c",
                "Basic dXNlcjpwYXNz",
                good,
                "Bearer " + good + "x",
                "Bearer eyJhbGciOiJub25lIn0." + parts[1] + ".",
                "Bearer " + parts[0] + "." + parts[1] + "." + parts[2].substring(0, 20),
                "Bearer " + Tokens.expired(),
                "Bearer " + Tokens.notYetValid(),
                "Bearer " + Tokens.issuedInTheFuture(),
                "Bearer " + Tokens.withThePublicKeyAsSecret(),
                "Bearer " + Tokens.forAnotherAudience(),
                "Bearer " + Tokens.without("exp"),
                "Bearer " + Tokens.without("sid"),
                "Bearer " + Tokens.forged(),
                "Bearer " + Tokens.fromAnotherIssuer());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_token_that_is_not_good_is_refused_and_reaches_no_service(String authorization) {
        Visitor.onPlatform()
                .header("Authorization", authorization)
                .get(TEACHERS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("https://studiosync.com/problems/unauthenticated"));
    }

    @Test
    void without_a_token_a_route_that_needs_one_is_closed_and_no_service_is_asked() {
        String path = "/api/v1/teachers/nobody-asks";
        Answers.at(path, 200, new JsonObject());

        Visitor.onPlatform()
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("https://studiosync.com/problems/unauthenticated"));

        assertEquals(List.of(), Answers.sentTo(path));
    }

    @Test
    void a_public_route_is_open_without_a_token_and_closed_to_a_bad_one() {
        Visitor.onPlatform().get("/api/v1/roles").then().statusCode(200);
        Visitor.onPlatform()
                .header("Authorization", "Bearer " + Tokens.expired())
                .get("/api/v1/roles")
                .then()
                .statusCode(401);
    }

    @Test
    void a_token_in_a_cookie_is_no_token_and_reaches_no_service() {
        String cookie = "access_token=" + Tokens.unbound();

        Visitor.onPlatform().header("Cookie", cookie).get(TEACHERS).then().statusCode(401);
        Visitor.onPlatform()
                .header("Cookie", cookie)
                .get("/api/v1/roles")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("cookie")))
                .body("headers", not(hasKey("authorization")));
    }

    @Test
    void a_token_in_both_a_cookie_and_the_header_is_malformed() {
        Visitor.onPlatform()
                .header("Cookie", "theme=dark; access_token=" + Tokens.unbound())
                .header("Authorization", "Bearer " + Tokens.unbound())
                .get(TEACHERS)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://studiosync.com/problems/malformed-request"));
        Visitor.onPlatform()
                .header("Cookie", "theme=dark")
                .header("Authorization", "Bearer " + Tokens.unbound())
                .get(TEACHERS)
                .then()
                .statusCode(200);
    }

    @Test
    void a_header_that_is_too_long_is_refused() {
        String answer = RawClient.exchange(
                "GET " + TEACHERS + " HTTP/1.1", "Host: localhost", "Authorization: Bearer " + "x".repeat(17_000));

        assertEquals(431, RawClient.status(answer), answer);
    }

    @Test
    void a_token_passes_on_its_studios_host_and_on_the_platforms_and_is_handed_on() {
        DirectoryEntry studio = GatewayWithStudio.studio("token");
        String token = Tokens.boundTo(studio);

        Stream.of(Visitor.onStudio(studio.subdomain()), Visitor.onPlatform())
                .forEach(visitor -> visitor.header("Authorization", "Bearer " + token)
                        .get(TEACHERS)
                        .then()
                        .statusCode(200)
                        .body("headers.authorization", equalTo("Bearer " + token)));
    }

    @Test
    void a_token_of_another_studio_is_refused_everywhere_on_a_studios_host() {
        DirectoryEntry rock = GatewayWithStudio.studio("rock");
        DirectoryEntry jazz = GatewayWithStudio.studio("jazz");

        Stream.of(TEACHERS, "/api/v1/auth/switch", "/api/v1/public/studio")
                .forEach(path -> Visitor.onStudio(jazz.subdomain())
                        .header("Authorization", "Bearer " + Tokens.boundTo(rock))
                        .get(path)
                        .then()
                        .statusCode(403)
                        .contentType("application/problem+json")
                        .body("type", equalTo("https://studiosync.com/problems/wrong-studio")));
    }

    @Test
    void a_token_without_a_studio_is_good_for_getting_one_on_a_studios_host_and_for_nothing_else() {
        DirectoryEntry studio = GatewayWithStudio.studio("unbound");
        String bearer = "Bearer " + Tokens.unbound();

        Visitor.onStudio(studio.subdomain())
                .header("Authorization", bearer)
                .get(TEACHERS)
                .then()
                .statusCode(403);
        Visitor.onStudio(studio.subdomain())
                .header("Authorization", bearer)
                .post("/api/v1/auth/switch")
                .then()
                .statusCode(200);
        Visitor.onPlatform()
                .header("Authorization", bearer)
                .get(TEACHERS)
                .then()
                .statusCode(200);
    }

    @Test
    void two_authorization_headers_are_malformed_even_when_they_are_the_same() {
        String line = "Authorization: Bearer " + Tokens.unbound();

        String answer = RawClient.exchange("GET " + TEACHERS + " HTTP/1.1", "Host: localhost", line, line);

        assertEquals(400, RawClient.status(answer), answer);
        assertTrue(answer.contains("malformed-request"), answer);
    }
}
