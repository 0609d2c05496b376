package com.studiosync.identity.acceptance;

import static com.studiosync.identity.Guests.accept;
import static com.studiosync.identity.Guests.acceptSignedIn;
import static com.studiosync.identity.Guests.look;
import static com.studiosync.identity.Guests.tokenFor;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.identity.Failures;
import com.studiosync.identity.School;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only the invited address accepts. */
@QuarkusTest
@WithBackends
class OwnershipTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @Test
    void an_account_accepts_with_its_password() {
        String email = verified();
        String token = tokenFor(school, email, "TEACHER");

        accept(Map.of("token", token, "password", "not the password"))
                .then()
                .statusCode(401)
                .body("type", endsWith("/wrong-credentials"));
        accept(Map.of("token", token)).then().statusCode(422).body("errors.field", contains("password"));
        assertFalse(school.knows(email));
        accept(Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(200)
                .body("accountCreated", equalTo(false));

        assertEquals(List.of("TEACHER"), school.rolesOf(email));
    }

    @Test
    void who_holds_the_token_guesses_the_password_no_faster_than_at_the_sign_in() {
        String email = verified();
        String token = tokenFor(school, email, "TEACHER");
        Failures.failOften(email, 5);
        accept(Map.of("token", token, "password", "not the password")).then().statusCode(401);

        accept(Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(429)
                .body("type", endsWith("/slowed-down"));

        assertFalse(school.knows(email));
        assertEquals(6, Failures.of("account:" + email));
    }

    @Test
    void a_wrong_password_is_noted_for_the_studio_and_names_members_alone() {
        String newcomer = verified();
        String member = verified();
        String toNewcomer = tokenFor(school, newcomer, "TEACHER");
        String toMember = tokenFor(school, member, "TEACHER");
        school.join(member).then().statusCode(201);

        List.of(toNewcomer, toMember).forEach(token -> accept(Map.of("token", token, "password", Failures.WRONG))
                .then()
                .statusCode(401));

        school.as(school.admin())
                .get("/api/v1/audit?action=PASSWORD_REFUSED")
                .then()
                .body("items.subjectId", contains(accountOf(member).toString(), null))
                .body("items.actorId", everyItem(nullValue()));
    }

    @Test
    void the_right_password_ends_the_count() {
        String email = verified();
        String token = tokenFor(school, email, "TEACHER");
        Failures.failOften(email, 5);

        accept(Map.of("token", token, "password", PASSWORD)).then().statusCode(200);

        assertEquals(0, Failures.of("account:" + email));
    }

    @Test
    void an_account_accepts_with_a_token_of_its_own_and_of_no_other() {
        String email = verified();
        String token = tokenFor(school, email, "TEACHER");

        acceptSignedIn(signIn(verified()).path("accessToken"), token)
                .then()
                .statusCode(403)
                .body("type", endsWith("/wrong-account"));
        acceptSignedIn("no token", token).then().statusCode(401).contentType("application/problem+json");
        assertFalse(school.knows(email));
        acceptSignedIn(signIn(email).path("accessToken"), token).then().statusCode(200);

        assertEquals(List.of("TEACHER"), school.rolesOf(email));
    }

    @Test
    void an_address_without_account_is_not_accepted_by_who_is_signed_in_to_another() {
        String token = tokenFor(school, stranger(), "TEACHER");

        acceptSignedIn(signIn(verified()).path("accessToken"), token).then().statusCode(403);

        look(token).then().statusCode(200);
    }
}
