package com.studiosync.identity.operator;

import static com.studiosync.identity.Operator.rotate;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.Login;
import com.studiosync.identity.OnVertx;
import com.studiosync.identity.Operator;
import com.studiosync.platform.tokens.VerificationKeys;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class KeyRotationTest {

    private static final Duration PUBLISH_AHEAD = Duration.ofMinutes(10);

    private Login operator;
    private String person;

    @Inject
    VerificationKeys verificationKeys;

    @Inject
    MovableClock clock;

    @BeforeEach
    void sign_in() {
        operator = Operator.login();
        person = verified();
    }

    @AfterEach
    void let_the_newest_key_sign() {
        clock.reset();
        TestDatabase.execute("update signing_keys set signs_from = least(signs_from, now())");
        OnVertx.await(verificationKeys::reload);
    }

    @Test
    void a_new_key_is_published_at_once_and_signs_later() {
        Login before = Login.of(person);

        JsonPath told = rotate(operator, false).then().statusCode(200).extract().jsonPath();

        String next = told.getString("keyId");
        Duration ahead = Duration.between(Instant.now(), Instant.parse(told.getString("signsFrom")));
        assertTrue(ahead.minus(PUBLISH_AHEAD).abs().compareTo(Duration.ofSeconds(30)) < 0, ahead.toString());
        assertTrue(published().containsAll(List.of(next, before.keyId())));
        assertEquals(before.keyId(), Login.of(person).keyId());
        clock.advance(PUBLISH_AHEAD);
        assertEquals(next, Login.of(person).keyId());
    }

    @Test
    void tokens_of_the_former_key_stay_good_beside_those_of_the_next() {
        Login former = Login.of(person);
        rotate(operator, false).then().statusCode(200);

        clock.advance(PUBLISH_AHEAD);

        Login next = Login.of(person);
        assertNotEquals(former.keyId(), next.keyId());
        assertEquals(List.of(200, 200), List.of(account(former), account(next)));
    }

    @Test
    void a_rotation_is_noted_with_its_operator_and_its_key() {
        String key = rotate(operator, false).path("keyId");

        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from audit_entries where action = 'SIGNING_KEY_ROTATED' and studio_id is null"
                                + " and actor_id = ? and subject_id = ?",
                        operator.account(),
                        UUID.fromString(key)));
    }

    @Test
    void while_a_key_waits_to_sign_there_is_no_other() {
        rotate(operator, false).then().statusCode(200);
        List<String> before = published();

        rotate(operator, false).then().statusCode(409).contentType("application/problem+json");

        assertEquals(before, published());
    }

    @Test
    void of_two_rotations_at_once_one_is_carried_out() {
        int before = published().size();

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> rotate(operator, false).statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), answers);
        assertEquals(before + 1, published().size());
    }

    @Test
    void compromised_keys_are_worth_nothing_at_once_and_sessions_live_on() {
        Login compromised = Login.of(person);
        rotate(operator, false).then().statusCode(200);

        String next = rotate(operator, true).then().statusCode(200).extract().path("keyId");

        assertEquals(List.of(next), published());
        assertEquals(401, account(compromised));
        Login refreshed = compromised.refreshed();
        assertEquals(next, refreshed.keyId());
        assertEquals(200, account(refreshed));
        assertEquals(401, rotate(operator, true).statusCode(), "the operator refreshes like everybody else");
    }

    @Test
    void no_private_part_of_any_key_is_published_or_stored_in_clear() {
        rotate(operator, false).then().statusCode(200);

        String jwks = given().get("/.well-known/jwks.json").asString();

        assertFalse(jwks.contains("\"d\":"), jwks);
        assertEquals(
                0,
                TestDatabase.number("select count(*) from signing_keys where sealed_private like 'MII%'"
                        + " or public_jwk like '%\"d\":%'"));
    }

    private static List<String> published() {
        return given().get("/.well-known/jwks.json").jsonPath().getList("keys.kid");
    }

    private static int account(Login login) {
        return login.asking().get("/api/v1/account").statusCode();
    }
}
