package com.studiosync.identity.acceptance;

import static com.studiosync.identity.Guests.accept;
import static com.studiosync.identity.Guests.acceptAsNewcomer;
import static com.studiosync.identity.Guests.invite;
import static com.studiosync.identity.Guests.look;
import static com.studiosync.identity.Guests.tokenFor;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.tokenMailedTo;
import static com.studiosync.identity.People.verified;
import static com.studiosync.identity.People.verify;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.identity.People;
import com.studiosync.identity.School;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AcceptanceTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @Test
    void somebody_without_an_account_gets_one_and_is_a_member() {
        String email = stranger();
        String token = tokenFor(school, email, "TEACHER");

        acceptAsNewcomer(token)
                .then()
                .statusCode(200)
                .body("studioId", equalTo(school.id().toString()))
                .body("subdomain", equalTo("rock" + school.id()))
                .body("roles", contains("TEACHER"))
                .body("accountCreated", equalTo(true));

        UUID account = accountOf(email);
        Broker.await(EmailVerified.class, event -> event.accountId().equals(account));
        InvitationAccepted accepted = Broker.await(
                InvitationAccepted.class, event -> event.accountId().equals(account));
        MembershipGranted granted =
                Broker.await(MembershipGranted.class, event -> event.accountId().equals(account));
        assertEquals("INVITED", granted.cause());
        assertEquals(Set.of("TEACHER"), granted.roles());
        assertEquals(1, school.notes("INVITATION_ACCEPTED", account, accepted.invitationId()));
        assertEquals(1, school.notes("MEMBERSHIP_GRANTED", account, account));
        school.login(email).then().statusCode(200).body("roles", contains("TEACHER"));
    }

    @Test
    void a_password_may_be_as_long_as_everywhere_counted_as_people_do() {
        String email = stranger();
        List<String> pictures = new ArrayList<>(
                IntStream.range(0x1F300, 0x1F380).mapToObj(Character::toString).toList());
        Collections.shuffle(pictures, new Random(7));
        String password = String.join("", pictures);

        accept(Map.of(
                        "token",
                        tokenFor(school, email, "STUDENT"),
                        "firstName",
                        "Robert",
                        "lastName",
                        "Schumann",
                        "password",
                        password))
                .then()
                .statusCode(200);

        signIn(email, password).then().statusCode(200);
    }

    @Test
    void a_new_account_speaks_the_language_of_the_invitation() {
        String email = stranger();
        UUID id = UUID.fromString(invite(
                        school.tokenOf(school.admin()),
                        Map.of("email", email, "roles", List.of("STUDENT"), "locale", "de-at"))
                .path("id"));

        acceptAsNewcomer(tokenOf(id, 1)).then().statusCode(200);

        assertEquals(
                "de-AT",
                Broker.await(UserRegistered.class, event -> event.email().equals(email))
                        .locale());
    }

    @Test
    void an_unconfirmed_account_is_taken_over_with_the_mailbox() {
        String email = stranger();
        People.register(email, "password of an impostor").then().statusCode(202);
        String impostorsToken = tokenMailedTo(email);
        String token = tokenFor(school, email, "STUDENT");

        acceptAsNewcomer(token).then().statusCode(200).body("accountCreated", equalTo(true));

        school.login(email).then().statusCode(200);
        signIn(email, "password of an impostor").then().statusCode(401);
        verify(impostorsToken).then().statusCode(422);
        given().auth()
                .oauth2(signIn(email).path("accessToken"))
                .get("/api/v1/account")
                .then()
                .body("firstName", equalTo("Robert"));
    }

    @Test
    void the_roles_of_who_became_a_member_meanwhile_are_united() {
        String email = verified();
        String token = tokenFor(school, email, "TEACHER");
        school.join(email).then().statusCode(201);

        accept(Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(200)
                .body("roles", contains("STUDENT", "TEACHER"));

        UUID account = accountOf(email);
        Broker.await(
                MembershipChanged.class,
                event -> event.accountId().equals(account) && event.roles().equals(Set.of("STUDENT", "TEACHER")));
    }

    @Test
    void who_waits_for_approval_needs_none_any_more() {
        School approving = School.withPolicy("APPROVAL");
        String email = approving.waiting();
        String token = tokenFor(approving, email, "TEACHER");

        accept(Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(200)
                .body("roles", contains("TEACHER"));

        UUID account = accountOf(email);
        assertEquals(
                "INVITED",
                Broker.await(MembershipGranted.class, event -> event.accountId().equals(account))
                        .cause());
        approving.login(email).then().statusCode(200);
    }

    @Test
    void an_invitation_is_good_once() {
        String email = stranger();
        String token = tokenFor(school, email, "TEACHER");
        acceptAsNewcomer(token).then().statusCode(200);

        look(token).then().statusCode(404).body("type", endsWith("/invitation-not-good"));
        accept(Map.of("token", token, "password", PASSWORD)).then().statusCode(404);
    }

    @Test
    void of_many_acceptances_at_once_one_has_an_effect() {
        String email = stranger();
        String token = tokenFor(school, email, "TEACHER");

        List<Integer> answers = AtOnce.run(8, () -> acceptAsNewcomer(token)).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertEquals(200, answers.get(0), answers::toString);
        assertTrue(
                answers.subList(1, 8).stream().allMatch(status -> status == 404 || status == 422), answers::toString);
        UUID account = accountOf(email);
        assertEquals(1, TestDatabase.number("select count(*) from accounts where email = ?", email));
        assertEquals(1, school.notes("MEMBERSHIP_GRANTED", account, account));
    }

    @Test
    void of_many_acceptances_with_one_account_at_once_one_has_an_effect() {
        String email = verified();
        String token = tokenFor(school, email, "TEACHER");

        List<Integer> answers = AtOnce.run(8, () -> accept(Map.of("token", token, "password", PASSWORD))).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertEquals(List.of(200, 404, 404, 404, 404, 404, 404, 404), answers);
        assertEquals(1, school.notes("MEMBERSHIP_GRANTED", accountOf(email), accountOf(email)));
    }

    @Test
    void an_acceptance_that_cannot_be_told_leaves_no_account() {
        String email = stranger();
        String token = tokenFor(school, email, "TEACHER");

        Sabotage.of("MembershipGranted", () -> acceptAsNewcomer(token).then().statusCode(500));

        assertEquals(0, TestDatabase.number("select count(*) from accounts where email = ?", email));
        look(token).then().statusCode(200);
        acceptAsNewcomer(token).then().statusCode(200);
    }
}
