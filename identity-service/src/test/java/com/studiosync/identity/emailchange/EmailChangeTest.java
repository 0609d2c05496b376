package com.studiosync.identity.emailchange;

import static com.studiosync.identity.People.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.studiosync.contracts.identity.AccountUpdated;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.identity.Letters;
import com.studiosync.identity.People;
import com.studiosync.identity.SignedIn;
import com.studiosync.identity.Trail;
import com.studiosync.identity.audit.Action;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class EmailChangeTest {

    private static final String TO_CONFIRM = "confirm-new-email";

    private final String newAddress = People.stranger();
    private SignedIn clara;

    @BeforeEach
    void sign_in() {
        clara = SignedIn.someone();
    }

    @Test
    void the_new_address_is_asked_and_nothing_changes_yet() {
        ask(newAddress).then().statusCode(202).body(equalTo(""));

        MailRequested letter = Letters.await(TO_CONFIRM, newAddress);
        assertEquals(clara.account(), letter.accountId());
        assertEquals(clara.email(), clara.look().getString("email"));
        assertEquals(1, Trail.count(Action.EMAIL_CHANGE_REQUESTED, clara.account()));
    }

    @Test
    void the_token_from_there_changes_the_login_and_the_former_address_is_told() {
        ask(newAddress).then().statusCode(202);

        confirm(tokenAt(newAddress)).then().statusCode(204);

        assertEquals(newAddress, clara.look().getString("email"));
        AccountUpdated told =
                Broker.await(AccountUpdated.class, event -> event.accountId().equals(clara.account()));
        assertEquals(newAddress, told.email());
        assertEquals(Set.of("email"), told.changed());
        assertNull(Letters.await("email-changed", clara.email()).sealedToken());
        assertEquals(1, Trail.count(Action.EMAIL_CHANGED, clara.account()));
        People.signIn(newAddress).then().statusCode(200);
        People.signIn(clara.email()).then().statusCode(401);
    }

    @Test
    void the_token_is_good_once() {
        ask(newAddress).then().statusCode(202);
        String token = tokenAt(newAddress);
        confirm(token).then().statusCode(204);

        confirm(token)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/token-not-good"));
        assertEquals(1, Trail.count(Action.EMAIL_CHANGED, clara.account()));
    }

    @Test
    void an_expired_token_and_one_for_something_else_change_nothing() {
        ask(newAddress).then().statusCode(202);
        String token = tokenAt(newAddress);
        TestDatabase.execute(
                "update mailed_tokens set expires_at = now() - interval '1 second' where account_id = ?",
                clara.account());
        String forSomethingElse = People.tokenMailedTo(People.registered());

        confirm(token).then().statusCode(422);
        confirm(forSomethingElse).then().statusCode(422);
        confirm("made up").then().statusCode(422);

        assertEquals(clara.email(), clara.look().getString("email"));
    }

    @Test
    void a_later_wish_makes_the_token_of_a_former_one_worthless() {
        String another = People.stranger();
        ask(newAddress).then().statusCode(202);
        String former = tokenAt(newAddress);

        ask(another).then().statusCode(202);

        confirm(former).then().statusCode(422);
        confirm(tokenAt(another)).then().statusCode(204);
    }

    @Test
    void a_wrong_password_is_refused_and_nobody_is_written_to() {
        clara.post("email", Map.of("email", newAddress, "currentPassword", "not the password"))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/wrong-password"));

        assertNothingIsUnderWay();
    }

    @Test
    void an_address_that_somebody_has_answers_alike_and_its_owner_is_told() {
        String taken = People.verified();

        ask(taken.toUpperCase(Locale.ROOT)).then().statusCode(202).body(equalTo(""));

        Letters.await("account-exists", taken);
        assertNothingIsUnderWay();
        assertEquals(1, Trail.count(Action.EMAIL_CHANGE_REQUESTED, clara.account()));
    }

    @Test
    void the_own_address_is_no_other_one() {
        ask(clara.email().toUpperCase(Locale.ROOT)).then().statusCode(422).body("errors.field", hasItem("email"));
    }

    @Test
    void an_address_that_was_taken_meanwhile_is_refused_and_nothing_changes() {
        ask(newAddress).then().statusCode(202);
        String token = tokenAt(newAddress);
        People.register(newAddress, PASSWORD).then().statusCode(202);

        confirm(token)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/conflict"));

        assertEquals(clara.email(), clara.look().getString("email"));
        assertEquals(0, Trail.count(Action.EMAIL_CHANGED, clara.account()));
        assertEquals(List.of(), Letters.all("email-changed", clara.email()));
    }

    @Test
    void a_failure_leaves_the_address_as_it_was_and_the_token_good() {
        ask(newAddress).then().statusCode(202);
        String token = tokenAt(newAddress);

        Sabotage.of("MailRequested", () -> confirm(token).then().statusCode(500));

        assertEquals(clara.email(), clara.look().getString("email"));
        assertEquals(0, Trail.count(Action.EMAIL_CHANGED, clara.account()));
        confirm(token).then().statusCode(204);
    }

    @Test
    void of_two_who_confirm_one_address_at_once_one_gets_it() {
        SignedIn robert = SignedIn.someone();
        ask(newAddress).then().statusCode(202);
        String clarasToken = tokenAt(newAddress);
        robert.post("email", Map.of("email", newAddress, "currentPassword", PASSWORD))
                .then()
                .statusCode(202);
        String robertsToken = Letters.tokenAfter(clarasToken, TO_CONFIRM, newAddress);

        List<Integer> answers = AtOnce.run(() -> confirm(clarasToken).statusCode(), () -> confirm(robertsToken)
                .statusCode());

        assertEquals(Set.of(204, 409), Set.copyOf(answers));
        assertEquals(
                1, TestDatabase.number("select count(*) from accounts where email_key = ?", newAddress.toLowerCase()));
    }

    @Test
    void a_token_that_is_brought_twice_at_once_works_once() {
        ask(newAddress).then().statusCode(202);
        String token = tokenAt(newAddress);

        List<Integer> answers = AtOnce.run(
                () -> confirm(token).statusCode(), () -> confirm(token).statusCode());

        assertEquals(Set.of(204, 422), Set.copyOf(answers));
        assertEquals(1, Trail.count(Action.EMAIL_CHANGED, clara.account()));
    }

    @Test
    void a_link_to_reset_the_password_that_was_mailed_to_the_former_address_dies() {
        People.post("password/forgot", Map.of("email", clara.email())).then().statusCode(202);
        String reset = Letters.tokenIn("reset-password", clara.email());
        ask(newAddress).then().statusCode(202);

        confirm(tokenAt(newAddress)).then().statusCode(204);

        People.post("password/reset", Map.of("token", reset, "newPassword", "seven tuned violins"))
                .then()
                .statusCode(422);
        People.signIn(newAddress).then().statusCode(200);
    }

    @Test
    void a_link_to_confirm_the_former_address_dies_too() {
        String email = People.registered();
        String toVerify = People.tokenMailedTo(email);
        People.post("password/forgot", Map.of("email", email)).then().statusCode(202);
        String reset = Letters.tokenIn("reset-password", email);
        People.post("password/reset", Map.of("token", reset, "newPassword", PASSWORD))
                .then()
                .statusCode(204);
        SignedIn.as(email)
                .post("email", Map.of("email", newAddress, "currentPassword", PASSWORD))
                .then()
                .statusCode(202);

        confirm(tokenAt(newAddress)).then().statusCode(204);

        People.verify(toVerify).then().statusCode(422);
    }

    @Test
    void a_stranger_changes_no_address_but_her_own() {
        given().contentType(ContentType.JSON)
                .body(Map.of("email", newAddress, "currentPassword", PASSWORD))
                .post("/api/v1/account/email")
                .then()
                .statusCode(401);
        SignedIn stranger = SignedIn.someone();
        stranger.post("email", Map.of("email", newAddress, "currentPassword", PASSWORD))
                .then()
                .statusCode(202);

        confirm(tokenAt(newAddress)).then().statusCode(204);

        assertEquals(clara.email(), clara.look().getString("email"));
        assertEquals(newAddress, stranger.look().getString("email"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"email\": \"not an address\", \"currentPassword\": \"x\"}",
                "{\"email\": \"a@example.com\"}",
                "{\"email\": \"a@example.com\", \"currentPassword\": \"\"}",
                "{\"email\": \"a\\nBcc: b@example.com\", \"currentPassword\": \"x\"}",
            })
    void what_breaks_a_rule_is_refused(String body) {
        clara.post("email", body).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void malformed_bodies_are_refused() {
        clara.post("email", "{").then().statusCode(400);
        clara.post("email", "{\"email\": \"a@example.com\", \"currentPassword\": \"x\", \"verified\": true}")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("verified"));
        given().contentType(ContentType.JSON)
                .body("{\"token\": 1}")
                .post("/api/v1/account/email/confirm")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"token\": \" \"}")
                .post("/api/v1/account/email/confirm")
                .then()
                .statusCode(422);
    }

    private Response ask(String address) {
        return clara.post("email", Map.of("email", address, "currentPassword", PASSWORD));
    }

    private static Response confirm(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/account/email/confirm");
    }

    private static String tokenAt(String address) {
        return Letters.tokenIn(TO_CONFIRM, address);
    }

    private void assertNothingIsUnderWay() {
        assertEquals(
                0, TestDatabase.number("select count(*) from mailed_tokens where account_id = ?", clara.account()));
    }
}
