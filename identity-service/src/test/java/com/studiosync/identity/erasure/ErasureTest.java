package com.studiosync.identity.erasure;

import static com.studiosync.identity.People.PASSWORD;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.AccountErasureCancelled;
import com.studiosync.contracts.identity.AccountErasureRequested;
import com.studiosync.identity.People;
import com.studiosync.identity.SignedIn;
import com.studiosync.identity.Trail;
import com.studiosync.identity.audit.Action;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ErasureTest {

    @Test
    void a_wish_is_told_and_shown_and_ends_the_sessions_of_other_devices() {
        SignedIn clara = SignedIn.someone();
        SignedIn phone = SignedIn.as(clara.email());

        String erasedAt = ask(clara).then().statusCode(202).extract().path("erasedAt");

        Duration grace = Duration.between(Instant.now(), Instant.parse(erasedAt));
        assertTrue(grace.compareTo(Duration.ofDays(13)) > 0 && grace.compareTo(Duration.ofDays(14)) <= 0);
        assertEquals(erasedAt, clara.look().getString("erasedAt"));
        assertEquals(Instant.parse(erasedAt), told(clara).erasedAt());
        assertEquals(1, Trail.count(Action.ERASURE_REQUESTED, clara.account()));
        assertTrue(clara.isStillSignedIn());
        assertFalse(phone.isStillSignedIn());
        People.signIn(clara.email()).then().statusCode(200);
    }

    @Test
    void who_asks_again_is_told_the_same_and_nobody_else_is_told_again() {
        SignedIn clara = SignedIn.someone();
        String erasedAt = ask(clara).path("erasedAt");
        SignedIn phone = SignedIn.as(clara.email());

        ask(clara).then().statusCode(202).body("erasedAt", equalTo(erasedAt));

        assertTrue(phone.isStillSignedIn());
        assertEquals(1, Trail.count(Action.ERASURE_REQUESTED, clara.account()));
    }

    @Test
    void a_wrong_password_is_refused_and_nothing_is_planned() {
        SignedIn clara = SignedIn.someone();

        clara.post("erasure", Map.of("currentPassword", "not the password"))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/wrong-password"));

        assertNothingIsPlanned(clara);
    }

    @Test
    void the_last_admin_of_a_studio_is_told_which_one_it_is() {
        UUID studio = UUID.randomUUID();
        SignedIn founder = SignedIn.as(People.founderOf(studio));

        ask(founder)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/last-admin"))
                .body("detail", containsString(studio.toString()));

        assertNothingIsPlanned(founder);
    }

    @Test
    void an_admin_who_leaves_another_one_behind_can_go() {
        UUID studio = UUID.randomUUID();
        SignedIn founder = SignedIn.as(People.founderOf(studio));
        Members.add(studio, SignedIn.someone().account(), "ADMIN");

        ask(founder).then().statusCode(202);
    }

    @Test
    void the_owner_can_call_it_off() {
        SignedIn clara = SignedIn.someone();
        ask(clara).then().statusCode(202);

        cancel(clara).then().statusCode(204);

        assertNull(clara.look().get("erasedAt"));
        Broker.await(AccountErasureCancelled.class, event -> event.accountId().equals(clara.account()));
        assertEquals(1, Trail.count(Action.ERASURE_CANCELLED, clara.account()));
        ask(clara).then().statusCode(202).body("erasedAt", notNullValue());
    }

    @Test
    void to_call_off_what_nobody_asked_for_changes_nothing() {
        SignedIn clara = SignedIn.someone();

        cancel(clara).then().statusCode(204);

        assertEquals(0, Trail.count(Action.ERASURE_CANCELLED, clara.account()));
        ask(clara).then().statusCode(202);
        told(clara);
        assertEquals(
                0,
                Broker.all(AccountErasureCancelled.class, event -> event.accountId()
                                .equals(clara.account()))
                        .size());
    }

    @Test
    void it_cannot_be_called_off_once_it_is_due() {
        SignedIn clara = SignedIn.someone();
        ask(clara).then().statusCode(202);
        TestDatabase.execute("update accounts set erase_at = now() where id = ?", clara.account());

        cancel(clara).then().statusCode(409).contentType("application/problem+json");

        assertEquals(0, Trail.count(Action.ERASURE_CANCELLED, clara.account()));
    }

    @Test
    void a_failure_plans_nothing_and_ends_no_session() {
        SignedIn clara = SignedIn.someone();
        SignedIn phone = SignedIn.as(clara.email());

        Sabotage.of("AccountErasureRequested", () -> ask(clara).then().statusCode(500));

        assertTrue(phone.isStillSignedIn());
        assertNothingIsPlanned(clara);
    }

    @Test
    void nobody_does_it_without_a_token_or_for_somebody_else() {
        SignedIn clara = SignedIn.someone();
        given().contentType(ContentType.JSON)
                .body(Map.of("currentPassword", PASSWORD))
                .post("/api/v1/account/erasure")
                .then()
                .statusCode(401);
        given().delete("/api/v1/account/erasure").then().statusCode(401);

        clara.post("erasure", Map.of("currentPassword", PASSWORD, "accountId", UUID.randomUUID()))
                .then()
                .statusCode(400);

        assertNothingIsPlanned(clara);
    }

    @Test
    void bad_input_is_a_problem() {
        SignedIn clara = SignedIn.someone();

        clara.post("erasure", "{").then().statusCode(400).contentType("application/problem+json");
        clara.post("erasure", "{}").then().statusCode(422).contentType("application/problem+json");
        clara.request()
                .contentType("text/plain")
                .body(PASSWORD)
                .post("/api/v1/account/erasure")
                .then()
                .statusCode(415);

        assertNothingIsPlanned(clara);
    }

    private static Response ask(SignedIn person) {
        return person.post("erasure", Map.of("currentPassword", PASSWORD));
    }

    private static Response cancel(SignedIn person) {
        return person.request().delete("/api/v1/account/erasure");
    }

    private static AccountErasureRequested told(SignedIn person) {
        return Broker.await(
                AccountErasureRequested.class, event -> event.accountId().equals(person.account()));
    }

    private static void assertNothingIsPlanned(SignedIn person) {
        assertNull(person.look().get("erasedAt"));
        assertEquals(0, Trail.count(Action.ERASURE_REQUESTED, person.account()));
    }
}
