package com.studiosync.system;

import static com.studiosync.system.Platform.onHost;
import static com.studiosync.system.Platform.onPlatform;
import static com.studiosync.system.Platform.onStudio;
import static com.studiosync.system.Platform.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.studiosync.system.Platform.Studio;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform says no to, seen from outside: a documented problem, never a 500, never a stack trace. */
class RefusalsIT {

    @Test
    void a_wrong_password_and_an_unknown_address() {
        String person = Platform.verifiedPerson();

        problem(post(onPlatform(), "login", Map.of("email", person, "password", "not the password")), 401);
        problem(
                post(onPlatform(), "login", Map.of("email", "nobody@example.com", "password", "not the password")),
                401);
    }

    @Test
    void a_token_that_was_used() {
        String email = Platform.newName("clara") + "@example.com";
        Platform.register(email);
        String token = Platform.tokenMailedTo(email);
        post(onPlatform(), "verify-email", Map.of("token", token)).then().statusCode(204);

        problem(post(onPlatform(), "verify-email", Map.of("token", token)), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"email\":1,\"role\":\"ADMIN\"}", "\u0000"})
    void a_malformed_body(String body) {
        problem(onPlatform().contentType(ContentType.JSON).body(body).post("/api/v1/auth/register"), 400);
    }

    @Test
    void a_tampered_token() {
        String token = Platform.signIn(Platform.verifiedPerson());

        problem(onPlatform().auth().oauth2(token + "x").get("/api/v1/account"), 401);
        problem(onPlatform().auth().oauth2("eyJhbGciOiJub25lIn0.e30.").get("/api/v1/account"), 401);
        problem(onPlatform().get("/api/v1/account"), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody-lives-here.localhost",
                "www.localhost",
                "api.localhost",
                "admin.localhost",
                "xn--rck-hla.localhost",
                "a.b.localhost",
                "example.com",
                "127.0.0.1",
                "[::1]",
                "10.0.0.1"
            })
    void a_host_that_is_no_studio(String host) {
        problem(onHost(host).get("/api/v1/public/studio"), 404);
    }

    @Test
    void a_host_in_another_case_is_the_same_studio() {
        Studio rock = Platform.studio("rock");

        onStudio(rock.subdomain().toUpperCase(Locale.ROOT))
                .get("/api/v1/public/studio")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"www", "api", "admin", "Rock-School", "xn--rck-hla", "ab", "-rock", "rock_school"})
    void a_subdomain_that_breaks_the_rules(String subdomain) {
        String token = Platform.signIn(Platform.verifiedPerson());

        problem(Platform.found(token, subdomain), 422);
    }

    @Test
    void a_subdomain_that_is_taken() {
        Studio rock = Platform.studio("rock");

        problem(Platform.found(Platform.signIn(Platform.verifiedPerson()), rock.subdomain()), 409)
                .body("errors[0].field", equalTo("subdomain"));
    }

    @Test
    void headers_that_only_the_gateway_may_set() {
        Studio rock = Platform.studio("rock");

        problem(onPlatform().header("X-Studio-Id", rock.id()).get("/api/v1/public/studio"), 404);
    }

    @Test
    void a_path_that_leads_nowhere() {
        problem(onPlatform().get("/api/v1/nowhere"), 404);
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("X-Request-Id", notNullValue())
                .body("status", equalTo(status))
                .body("type", startsWith("https://studiosync.com/problems/"))
                .body(not(containsString("Exception")))
                .body(not(containsString("\tat ")));
    }
}
