package com.studiosync.identity.devices;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.Failures.failOften;
import static com.studiosync.identity.Failures.from;
import static com.studiosync.identity.Failures.network;
import static com.studiosync.identity.Failures.newAddress;
import static com.studiosync.identity.Failures.seed;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.post;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.Failures;
import com.studiosync.identity.People;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody guesses an account's password, and its owner signs in all the same. */
@QuarkusTest
@WithBackends
class KnownDeviceTest {

    private static final int FREE = 5;

    @Test
    void a_device_token_lets_the_owner_in_while_strangers_wait() {
        String email = verified();
        String address = newAddress();
        String token = deviceTokenOf(email);
        failOften(email, 12);
        seed(network(address), 1_012, 0);

        Failures.signIn(from(address), email, PASSWORD, token).then().statusCode(200);

        Failures.signIn(from(newAddress()), email, PASSWORD).then().statusCode(429);
    }

    @Test
    void guesses_with_a_stolen_device_token_are_slowed_down_on_their_own() {
        String email = verified();
        String stolen = deviceTokenOf(email);
        String another = deviceTokenOf(email);
        String address = newAddress();
        IntStream.range(0, FREE + 1).forEach(i -> Failures.signIn(from(address), email, WRONG, stolen)
                .then()
                .statusCode(401));

        Failures.signIn(from(address), email, PASSWORD, stolen).then().statusCode(429);

        Failures.signIn(given(), email, PASSWORD, another).then().statusCode(200);
        Failures.signIn(given(), email, PASSWORD).then().statusCode(200);
        assertEquals(0, Failures.of(network(address)));
    }

    @Test
    void a_device_stays_the_same_through_its_next_token() {
        String email = verified();
        String first = deviceTokenOf(email);
        String next = Failures.signIn(given(), email, PASSWORD, first).path("deviceToken");
        IntStream.range(0, FREE + 1)
                .forEach(i ->
                        Failures.signIn(given(), email, WRONG, first).then().statusCode(401));

        Failures.signIn(given(), email, PASSWORD, next).then().statusCode(429);
    }

    @Test
    void a_device_token_is_worth_nothing_for_another_account() {
        String token = deviceTokenOf(verified());
        String email = verified();
        failOften(email, 12);

        Failures.signIn(given(), email, PASSWORD, token).then().statusCode(429);
    }

    @Test
    void a_device_token_dies_with_the_password_that_it_was_given_for() {
        String email = verified();
        String token = deviceTokenOf(email);
        String other = verified();
        TestDatabase.execute(
                "update accounts set password_hash = (select password_hash from accounts where id = ?) where id = ?",
                accountOf(other),
                accountOf(email));
        failOften(email, 12);

        Failures.signIn(given(), email, PASSWORD, token).then().statusCode(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA", "🎹"})
    void a_device_token_that_is_none_is_as_good_as_none(String token) {
        String email = verified();

        Failures.signIn(given(), email, PASSWORD, token).then().statusCode(200);
    }

    @Test
    void a_device_token_has_a_limit() {
        Failures.signIn(given(), verified(), PASSWORD, "x".repeat(201)).then().statusCode(422);
    }

    @Test
    void an_access_token_of_the_account_lets_its_owner_in_while_strangers_wait() {
        String email = verified();
        String token = People.signIn(email).path("accessToken");
        failOften(email, 12);

        Failures.signIn(with(token), email, PASSWORD).then().statusCode(200);
    }

    @Test
    void guesses_with_a_stolen_access_token_are_slowed_down_whatever_the_session() {
        String email = verified();
        String first = People.signIn(email).path("accessToken");
        String second = People.signIn(email).path("accessToken");
        IntStream.range(0, FREE + 1)
                .forEach(i -> Failures.signIn(with(first), email, WRONG).then().statusCode(401));

        Failures.signIn(with(second), email, PASSWORD).then().statusCode(429);

        Failures.signIn(given(), email, PASSWORD).then().statusCode(200);
    }

    @Test
    void an_access_token_of_somebody_else_or_of_an_ended_session_is_as_good_as_none() {
        String email = verified();
        JsonPath ended = People.signIn(email).jsonPath();
        post("logout", Map.of("refreshToken", ended.getString("refreshToken")))
                .then()
                .statusCode(204);
        String foreign = People.signIn(verified()).path("accessToken");
        failOften(email, 12);

        Failures.signIn(with(ended.getString("accessToken")), email, PASSWORD)
                .then()
                .statusCode(429);
        Failures.signIn(with(foreign), email, PASSWORD).then().statusCode(429);
        Failures.signIn(with("not.a.token"), email, PASSWORD).then().statusCode(429);
    }

    @Test
    void only_a_sign_in_gives_a_device_token() {
        JsonPath tokens = People.signIn(verified()).jsonPath();

        People.refresh(tokens.getString("refreshToken")).then().statusCode(200).body("", not(hasKey("deviceToken")));
    }

    private static String deviceTokenOf(String email) {
        return People.signIn(email).then().statusCode(200).extract().path("deviceToken");
    }

    private static RequestSpecification with(String accessToken) {
        return given().auth().oauth2(accessToken);
    }
}
