package com.studiosync.identity.recovery;

import static com.studiosync.identity.People.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.PasswordChanged;
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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ChangePasswordTest {

    private static final String ANOTHER = "seven tuned violins";

    private SignedIn clara;

    @BeforeEach
    void sign_in() {
        clara = SignedIn.someone();
    }

    @Test
    void another_password_ends_the_sessions_of_all_other_devices() {
        SignedIn phone = SignedIn.as(clara.email());

        change(PASSWORD, ANOTHER).then().statusCode(204);

        assertTrue(clara.isStillSignedIn());
        assertFalse(phone.isStillSignedIn());
        People.signIn(clara.email()).then().statusCode(401);
        People.signIn(clara.email(), ANOTHER).then().statusCode(200);
        PasswordChanged told =
                Broker.await(PasswordChanged.class, event -> event.accountId().equals(clara.account()));
        assertEquals(PasswordChanged.Cause.CHANGED, told.cause());
        assertEquals(1, Trail.count(Action.PASSWORD_CHANGED, clara.account()));
    }

    @Test
    void a_wrong_current_password_is_refused_and_nothing_changes() {
        SignedIn phone = SignedIn.as(clara.email());

        change("not the password", ANOTHER)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/wrong-password"));

        assertTrue(phone.isStillSignedIn());
        assertUnchanged();
    }

    @Test
    void the_current_password_is_no_new_one() {
        change(PASSWORD, PASSWORD).then().statusCode(422).body("errors.field", hasItem("newPassword"));

        assertUnchanged();
    }

    @Test
    void a_new_password_that_is_easy_to_guess_is_refused() {
        change(PASSWORD, "Clara Wieck 1").then().statusCode(422).body("errors.field", hasItem("newPassword"));

        assertUnchanged();
    }

    @Test
    void a_token_whose_session_has_ended_is_not_enough() {
        People.post("logout", Map.of("refreshToken", clara.refreshToken()))
                .then()
                .statusCode(204);

        change(PASSWORD, ANOTHER).then().statusCode(401).contentType("application/problem+json");

        assertUnchanged();
    }

    @Test
    void a_failure_leaves_password_and_sessions_as_they_were() {
        SignedIn phone = SignedIn.as(clara.email());

        Sabotage.of("PasswordChanged", () -> change(PASSWORD, ANOTHER).then().statusCode(500));

        assertTrue(phone.isStillSignedIn());
        assertUnchanged();
    }

    @Test
    void nobody_does_it_without_a_token() {
        given().contentType(ContentType.JSON)
                .body(Map.of("currentPassword", PASSWORD, "newPassword", ANOTHER))
                .post("/api/v1/account/password")
                .then()
                .statusCode(401);
    }

    @Test
    void links_that_were_mailed_before_are_void() {
        People.post("password/forgot", Map.of("email", clara.email())).then().statusCode(202);
        String link = Letters.tokenIn("reset-password", clara.email());
        String newAddress = People.stranger();
        clara.post("email", Map.of("email", newAddress, "currentPassword", PASSWORD))
                .then()
                .statusCode(202);
        String confirmation = Letters.tokenIn("confirm-new-email", newAddress);

        change(PASSWORD, ANOTHER).then().statusCode(204);

        People.post("password/reset", Map.of("token", link, "newPassword", "a third one of mine"))
                .then()
                .statusCode(422);
        given().contentType(ContentType.JSON)
                .body(Map.of("token", confirmation))
                .post("/api/v1/account/email/confirm")
                .then()
                .statusCode(422);
    }

    @RepeatedTest(5)
    void a_sign_in_with_the_former_password_at_the_same_moment_does_not_last() {
        List<Response> answers = AtOnce.run(() -> change(PASSWORD, ANOTHER), () -> People.signIn(clara.email()));

        assertEquals(204, answers.get(0).statusCode());
        if (answers.get(1).statusCode() == 200) {
            assertEquals(
                    401, People.refresh(answers.get(1).path("refreshToken")).statusCode());
        }
    }

    @Test
    void of_two_changes_at_once_one_wins() {
        List<Integer> answers =
                AtOnce.run(() -> change(PASSWORD, ANOTHER).statusCode(), () -> change(PASSWORD, "a third one of mine")
                        .statusCode());

        assertEquals(Set.of(204, 403), Set.copyOf(answers));
        assertEquals(1, Trail.count(Action.PASSWORD_CHANGED, clara.account()));
    }

    @Test
    void bad_input_is_a_problem() {
        clara.post("password", "{").then().statusCode(400).contentType("application/problem+json");
        clara.post("password", "{}").then().statusCode(422).contentType("application/problem+json");
        clara.post("password", Map.of("currentPassword", PASSWORD, "newPassword", ANOTHER, "account", "x"))
                .then()
                .statusCode(400);

        assertUnchanged();
    }

    private Response change(String current, String next) {
        return clara.post("password", Map.of("currentPassword", current, "newPassword", next));
    }

    private void assertUnchanged() {
        People.signIn(clara.email()).then().statusCode(200);
        assertEquals(0, Trail.count(Action.PASSWORD_CHANGED, clara.account()));
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from outbox where aggregate_id = ? and type like '%PasswordChanged%'",
                        clara.account()));
        assertEquals(List.of(), Broker.all(PasswordChanged.class, event -> event.accountId()
                .equals(clara.account())));
    }
}
