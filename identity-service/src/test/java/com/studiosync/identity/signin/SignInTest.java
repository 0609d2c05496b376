package com.studiosync.identity.signin;

import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.post;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.SessionRevoked;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class SignInTest {

    @Test
    void the_right_password_gives_a_pair_of_tokens() {
        String email = verified();

        signIn(email)
                .then()
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(900))
                .body("refreshToken", notNullValue())
                .body("studioId", nullValue())
                .body("roles", empty());
    }

    @Test
    void the_access_token_opens_the_account_and_the_sign_in_is_noted() {
        String email = verified();
        String token = signIn(email).path("accessToken");

        given().auth()
                .oauth2(token)
                .get("/api/v1/account")
                .then()
                .statusCode(200)
                .body("email", equalTo(email))
                .body("firstName", equalTo("Clara"))
                .body("lastLoginAt", notNullValue());
    }

    @Test
    void a_token_carries_neither_name_nor_address() {
        String email = verified();
        JsonPath claims = claims(signIn(email).path("accessToken"));

        assertEquals(accountOf(email).toString(), claims.getString("sub"));
        assertEquals("studiosync", claims.getString("aud"));
        assertFalse(claims.getMap("").toString().contains(email));
        assertFalse(claims.getMap("").toString().contains("Clara"));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        String known = verified();

        String wrong = problemOf(known, "not the password");
        String unknown = problemOf(stranger(), "not the password");

        assertEquals(wrong, unknown);
    }

    private static String problemOf(String email, String password) {
        Map<String, Object> problem = signIn(email, password)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .extract()
                .path("");
        problem.remove("requestId");
        return problem.toString();
    }

    @Test
    void an_address_that_is_not_confirmed_cannot_sign_in() {
        String email = registered();

        signIn(email)
                .then()
                .statusCode(403)
                .body("type", equalTo("https://studiosync.com/problems/email-not-verified"));
        signIn(email, "not the password").then().statusCode(401);
    }

    @Test
    void a_hash_with_fewer_iterations_is_made_anew() {
        String email = verified();
        UUID account = accountOf(email);
        TestDatabase.execute(
                "update accounts set password_hash = ? where id = ?",
                "pbkdf2_sha256$1$seasalt$" + pbkdf2OnceOf(PASSWORD),
                account);

        signIn(email).then().statusCode(200);

        Object hash = TestDatabase.rows("select password_hash from accounts where id = ?", account)
                .get(0)
                .get(0);
        assertTrue(hash.toString().startsWith("pbkdf2_sha256$1000$"), hash.toString());
        signIn(email).then().statusCode(200);
    }

    /** RFC 8018 with one iteration: HMAC(password, salt || 1). */
    private static String pbkdf2OnceOf(String password) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(password.getBytes(), "HmacSHA256"));
            mac.update("seasalt".getBytes());
            mac.update(new byte[] {0, 0, 0, 1});
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void a_founder_signs_in_to_the_only_studio_as_its_admin() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);

        signIn(founder)
                .then()
                .statusCode(200)
                .body("studioId", equalTo(studio.toString()))
                .body("roles", contains("ADMIN"));
    }

    @Test
    void on_the_host_of_a_foreign_studio_nobody_gets_a_token() {
        String founder = founderOf(UUID.randomUUID());

        given().header(VisitedStudio.HEADER, UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("email", founder, "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://studiosync.com/problems/not-a-member"));
    }

    @Test
    void a_member_switches_to_her_studio_and_a_stranger_does_not() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);
        String foundersToken = signIn(founder).path("accessToken");
        String strangersToken = signIn(verified()).path("accessToken");

        switchTo(studio, foundersToken)
                .then()
                .statusCode(200)
                .body("studioId", equalTo(studio.toString()))
                .body("roles", contains("ADMIN"));
        switchTo(studio, strangersToken).then().statusCode(403);
        switchTo(UUID.randomUUID(), foundersToken).then().statusCode(403);
    }

    @Test
    void signing_out_ends_the_session() {
        String email = verified();
        JsonPath tokens = signIn(email).jsonPath();
        String session = claims(tokens.getString("accessToken")).getString("sid");

        post("logout", Map.of("refreshToken", tokens.getString("refreshToken")))
                .then()
                .statusCode(204);

        Broker.await(SessionRevoked.class, event -> event.sessionId().toString().equals(session));
        post("refresh", Map.of("refreshToken", tokens.getString("refreshToken")))
                .then()
                .statusCode(401);
        switchTo(UUID.randomUUID(), tokens.getString("accessToken")).then().statusCode(not(200));
    }

    @Test
    void signing_out_twice_or_with_an_unknown_token_is_no_error() {
        String refreshToken = signIn(verified()).path("refreshToken");
        post("logout", Map.of("refreshToken", refreshToken)).then().statusCode(204);

        post("logout", Map.of("refreshToken", refreshToken)).then().statusCode(204);
        post("logout", Map.of("refreshToken", "unknown")).then().statusCode(204);
    }

    private static io.restassured.response.Response switchTo(UUID studio, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("studioId", studio))
                .post("/api/v1/auth/switch");
    }

    static JsonPath claims(String token) {
        return new JsonPath(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
    }
}
