package com.studiosync.identity.recovery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.PasswordChanged;
import com.studiosync.contracts.identity.PasswordResetRequested;
import com.studiosync.identity.Failures;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class ForgottenPasswordTest {

    private static final String TO_RESET = "reset-password";
    private static final String ANOTHER = "seven tuned violins";

    @Test
    void a_known_address_is_sent_a_link() {
        String email = People.verified();

        forgot(email).then().statusCode(202).body(equalTo(""));

        UUID account = People.accountOf(email);
        assertEquals(account, Letters.await(TO_RESET, email).accountId());
        Broker.await(PasswordResetRequested.class, event -> event.accountId().equals(account));
        assertEquals(1, Trail.count(Action.PASSWORD_RESET_REQUESTED, account));
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_mail() {
        String unknown = People.stranger();

        forgot(unknown).then().statusCode(202).body(equalTo(""));

        assertEquals(0, TestDatabase.number("select count(*) from mailed_tokens where email = ?", unknown));
        assertEquals(0, TestDatabase.number("select count(*) from outbox where payload like ?", "%" + unknown + "%"));
        assertEquals(List.of(), Letters.all(TO_RESET, unknown));
    }

    @Test
    void the_mail_holds_nothing_that_the_request_says_of_its_host() {
        String email = People.verified();

        given().header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("Forwarded", "host=evil.example")
                .header("Origin", "https://evil.example")
                .header("Referer", "https://evil.example/")
                .contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/api/v1/auth/password/forgot")
                .then()
                .statusCode(202);

        MailRequested letter = Letters.await(TO_RESET, email);
        assertFalse(letter.toString().contains("evil") || letter.toString().contains("gopher"), letter::toString);
    }

    @Test
    void the_token_sets_another_password_and_ends_all_sessions() {
        SignedIn clara = SignedIn.someone();
        SignedIn phone = SignedIn.as(clara.email());
        String token = linkFor(clara.email());

        reset(token, ANOTHER).then().statusCode(204);

        assertFalse(clara.isStillSignedIn());
        assertFalse(phone.isStillSignedIn());
        People.signIn(clara.email()).then().statusCode(401);
        People.signIn(clara.email(), ANOTHER).then().statusCode(200);
        PasswordChanged told =
                Broker.await(PasswordChanged.class, event -> event.accountId().equals(clara.account()));
        assertEquals(PasswordChanged.Cause.RESET, told.cause());
        assertEquals(1, Trail.count(Action.PASSWORD_RESET, clara.account()));
        assertEquals(
                1,
                Broker.all(EmailVerified.class, event -> event.accountId().equals(clara.account()))
                        .size());
    }

    @Test
    void whom_guesses_of_others_keep_waiting_signs_in_with_the_new_password_at_once() {
        String email = People.verified();
        String token = linkFor(email);
        Failures.failOften(email, 12);
        People.signIn(email).then().statusCode(429);

        reset(token, ANOTHER).then().statusCode(204);

        People.signIn(email, ANOTHER).then().statusCode(200);
    }

    @Test
    void who_reads_the_mail_at_an_address_has_confirmed_it() {
        String email = People.registered();
        UUID account = People.accountOf(email);
        String token = linkFor(email);

        reset(token, ANOTHER).then().statusCode(204);

        Broker.await(EmailVerified.class, event -> event.accountId().equals(account));
        People.signIn(email, ANOTHER).then().statusCode(200);
    }

    @Test
    void a_token_for_a_password_that_cannot_be_checked_any_more_is_as_good() {
        String email = People.verified();
        String token = linkFor(email);
        TestDatabase.execute(
                "update mailed_tokens set purpose = 'PASSWORD_UNUSABLE' where account_id = ?", People.accountOf(email));

        reset(token, ANOTHER).then().statusCode(204);

        People.signIn(email, ANOTHER).then().statusCode(200);
    }

    @Test
    void a_token_is_good_once_and_only_the_latest_is() {
        String email = People.verified();
        String former = linkFor(email);
        forgot(email).then().statusCode(202);
        String latest = Letters.tokenAfter(former, TO_RESET, email);

        reset(former, ANOTHER).then().statusCode(422);
        reset(latest, ANOTHER).then().statusCode(204);
        reset(latest, "a third one of mine")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://studiosync.com/problems/token-not-good"));

        People.signIn(email, ANOTHER).then().statusCode(200);
    }

    @Test
    void of_two_who_bring_a_token_at_once_one_wins() {
        String email = People.verified();
        String token = linkFor(email);

        List<Integer> answers =
                AtOnce.run(() -> reset(token, ANOTHER).statusCode(), () -> reset(token, "a third one of mine")
                        .statusCode());

        assertEquals(Set.of(204, 422), Set.copyOf(answers));
        String winner = answers.get(0) == 204 ? ANOTHER : "a third one of mine";
        People.signIn(email, winner).then().statusCode(200);
        assertEquals(1, Trail.count(Action.PASSWORD_RESET, People.accountOf(email)));
    }

    @Test
    void an_expired_token_and_one_for_something_else_set_nothing() {
        String email = People.verified();
        String expired = linkFor(email);
        TestDatabase.execute(
                "update mailed_tokens set expires_at = now() - interval '1 second' where account_id = ?",
                People.accountOf(email));
        String toVerify = People.tokenMailedTo(People.registered());

        reset(expired, ANOTHER).then().statusCode(422);
        reset(toVerify, ANOTHER).then().statusCode(422);
        reset("made up", ANOTHER).then().statusCode(422);

        People.signIn(email).then().statusCode(200);
        People.verify(toVerify).then().statusCode(204);
    }

    @Test
    void a_password_that_is_easy_to_guess_is_refused_and_leaves_the_token_good() {
        String email = People.verified();
        String token = linkFor(email);

        reset(token, "short").then().statusCode(422).body("errors.field", hasItem("newPassword"));
        reset(token, "Clara Wieck 1").then().statusCode(422).body("errors.field", hasItem("newPassword"));
        reset(token, email).then().statusCode(422).body("errors.field", hasItem("newPassword"));

        People.signIn(email).then().statusCode(200);
        reset(token, ANOTHER).then().statusCode(204);
    }

    @Test
    void a_failure_leaves_the_token_good_and_the_password_as_it_was() {
        SignedIn clara = SignedIn.someone();
        String token = linkFor(clara.email());

        Sabotage.of("PasswordChanged", () -> reset(token, ANOTHER).then().statusCode(500));

        assertTrue(clara.isStillSignedIn());
        assertEquals(0, Trail.count(Action.PASSWORD_RESET, clara.account()));
        People.signIn(clara.email()).then().statusCode(200);
        reset(token, ANOTHER).then().statusCode(204);
    }

    @Test
    void a_new_address_that_was_under_way_dies_with_the_former_password() {
        SignedIn clara = SignedIn.someone();
        String thiefs = People.stranger();
        clara.post("email", Map.of("email", thiefs, "currentPassword", People.PASSWORD))
                .then()
                .statusCode(202);
        String thiefsToken = Letters.tokenIn("confirm-new-email", thiefs);

        reset(linkFor(clara.email()), ANOTHER).then().statusCode(204);

        given().contentType(ContentType.JSON)
                .body(Map.of("token", thiefsToken))
                .post("/api/v1/account/email/confirm")
                .then()
                .statusCode(422);
        People.signIn(clara.email(), ANOTHER).then().statusCode(200);
    }

    @Test
    void a_mailbox_is_not_flooded_and_nobody_sees_that() {
        String email = People.verified();

        for (int i = 0; i < 8; i++) {
            forgot(email).then().statusCode(202);
        }

        assertEquals(5, Trail.count(Action.PASSWORD_RESET_REQUESTED, People.accountOf(email)));
    }

    @Test
    void the_token_is_neither_stored_nor_sent_in_clear() {
        String email = People.verified();
        String token = linkFor(email);

        assertTrue(Letters.all(TO_RESET, email).stream()
                .noneMatch(letter -> letter.toString().contains(token)));
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from mailed_tokens where encode(token_hash, 'escape') like ?",
                        "%" + token + "%"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forgot|{}|422",
                "forgot|{\"email\": \"not an address\"}|422",
                "forgot|{\"email\": 1}|400",
                "forgot|{\"email\": \"a@example.com\", \"host\": \"evil.example\"}|400",
                "forgot|{|400",
                "reset|{}|422",
                "reset|{\"token\": \"x\"}|422",
                "reset|{\"newPassword\": \"seven tuned violins\"}|422",
                "reset|{\"token\": \"x\", \"newPassword\": \"seven tuned violins\", \"account\": \"x\"}|400",
                "reset|[]|400",
            })
    void bad_input_is_a_problem(String operation, String body, int status) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/auth/password/" + operation)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static Response forgot(String email) {
        return People.post("password/forgot", Map.of("email", email));
    }

    private static String linkFor(String email) {
        forgot(email).then().statusCode(202);
        return Letters.tokenIn(TO_RESET, email);
    }

    private static Response reset(String token, String password) {
        return People.post("password/reset", Map.of("token", token, "newPassword", password));
    }
}
