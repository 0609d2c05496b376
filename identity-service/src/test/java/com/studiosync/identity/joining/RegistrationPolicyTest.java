package com.studiosync.identity.joining;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.tokenMailedTo;
import static com.studiosync.identity.People.verify;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.identity.School;
import com.studiosync.testing.Broker;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What a registration on a studio's host leads to. */
@QuarkusTest
@WithBackends
class RegistrationPolicyTest {

    @Test
    void who_registers_with_an_open_studio_becomes_its_student_once_verified() {
        School school = School.open();
        String email = registeredAt(school);
        assertFalse(school.knows(email));

        verify(tokenMailedTo(email)).then().statusCode(204);

        UUID account = accountOf(email);
        MembershipGranted granted =
                Broker.await(MembershipGranted.class, event -> event.accountId().equals(account));
        assertEquals(Set.of("STUDENT"), granted.roles());
        assertEquals("REGISTERED", granted.cause());
        school.login(email).then().statusCode(200).body("roles", contains("STUDENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVAL", "SOMETHING_NEW"})
    void who_registers_with_a_studio_that_approves_waits(String policy) {
        School school = School.withPolicy(policy);
        String email = registeredAt(school);

        verify(tokenMailedTo(email)).then().statusCode(204);

        UUID account = accountOf(email);
        MembershipRequested requested = Broker.await(
                MembershipRequested.class, event -> event.accountId().equals(account));
        assertEquals(school.id(), requested.studioId());
        assertEquals(Set.of("STUDENT"), requested.roles());
        assertTrue(
                Broker.all(MembershipGranted.class, event -> event.accountId().equals(account))
                        .isEmpty());
    }

    @Test
    void who_registers_with_a_studio_that_invites_gets_an_account_and_nothing_else() {
        School school = School.withPolicy("INVITATION");
        String email = registeredAt(school);

        verify(tokenMailedTo(email)).then().statusCode(204);

        assertFalse(school.knows(email));
        signIn(email).then().statusCode(200).body("studioId", nullValue());
        school.login(email).then().statusCode(403).body("type", endsWith("/not-a-member"));
    }

    @Test
    void the_answer_to_a_registration_does_not_tell_the_policy() {
        List<String> answers = List.of("OPEN", "APPROVAL", "INVITATION").stream()
                .map(School::withPolicy)
                .map(school -> school.register(stranger()))
                .map(answer -> answer.statusCode() + answer.body().asString())
                .distinct()
                .toList();

        assertEquals(List.of("202"), answers);
    }

    @Test
    void who_waits_has_no_way_in_and_sees_that_she_waits() {
        School school = School.withPolicy("APPROVAL");
        String email = school.waiting();
        String token =
                signIn(email).then().body("studioId", nullValue()).extract().path("accessToken");

        school.login(email).then().statusCode(403).body("type", endsWith("/membership-pending"));
        switchTo(school, token).then().statusCode(403).body("type", endsWith("/membership-pending"));
        given().auth()
                .oauth2(token)
                .get("/api/v1/account/memberships")
                .then()
                .body("items.status", contains("PENDING"))
                .body("items.studioId", contains(school.id().toString()));
    }

    private static String registeredAt(School school) {
        String email = stranger();
        school.register(email).then().statusCode(202);
        return email;
    }

    private static Response switchTo(School school, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("studioId", school.id()))
                .post("/api/v1/auth/switch");
    }
}
