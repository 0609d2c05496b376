package com.studiosync.identity.registration;

import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.post;
import static com.studiosync.identity.People.register;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class WeakPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"password123", "rockschool2024", "ClaraWieck1819"})
    void a_password_that_is_easy_to_guess_is_refused_with_advice(String password) {
        register(stranger(), password)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/invalid"))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo("password"))
                .body("errors[0].message", containsString("too easy to guess"));
    }

    @Test
    void the_address_is_no_password() {
        String email = stranger();

        register(email, email).then().statusCode(422).body("errors.field", hasItem("password"));
    }

    @Test
    void a_short_password_is_told_the_least_length() {
        register(stranger(), "gV7#kQ2pL")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("password"))
                .body("errors[0].message", equalTo("must have at least 10 characters"));
    }

    @Test
    void a_weak_password_writes_nothing_and_tells_nobody() {
        String weak = stranger();

        register(weak, "password123").then().statusCode(422);

        String later = registered();
        Broker.await(UserRegistered.class, event -> event.email().equals(later));
        Broker.await(MailRequested.class, mail -> mail.to().equals(later));
        assertEquals(List.of(), Broker.all(UserRegistered.class, event -> event.email()
                .equals(weak)));
        assertEquals(
                List.of(), Broker.all(MailRequested.class, mail -> mail.to().equals(weak)));
        assertEquals(0, TestDatabase.number("select count(*) from accounts where email = ?", weak));
    }

    @Test
    void a_known_address_answers_a_weak_password_like_an_unknown_one() {
        String known = verified();
        String waiting = registered();

        String ofKnown = refusalOf(known);

        assertEquals(refusalOf(stranger()), ofKnown);
        assertEquals(refusalOf(waiting), ofKnown);
        signIn(known).then().statusCode(200);
        String later = registered();
        Broker.await(MailRequested.class, mail -> mail.to().equals(later));
        assertEquals(
                List.of(),
                Broker.all(
                        MailRequested.class,
                        mail -> mail.to().equals(known) && mail.template().equals("account-exists")));
    }

    private static String refusalOf(String email) {
        Map<String, Object> problem =
                register(email, "password123").then().statusCode(422).extract().path("");
        problem.remove("requestId");
        return problem.toString();
    }

    /** One such character is two of Java's, and the sign-in must let through what the registration did. */
    @Test
    void who_registers_with_128_pictures_can_sign_in_with_them() {
        String email = stranger();
        String pictures = "🎹🎸🥁🎷🎺🎻🪕🪗".repeat(15) + "🎤🎧🎼🎵🎶🎙🎚🎛";
        register(email, pictures).then().statusCode(202);

        signIn(email, pictures).then().statusCode(403);
        signIn(email, PASSWORD).then().statusCode(401);
        register(stranger(), pictures + "🎹")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("must have 1 to 128 characters"));
    }

    @Test
    void an_absent_password_is_named() {
        post("register", Map.of("email", stranger(), "firstName", "Clara", "lastName", "Wieck"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("password"));
    }
}
