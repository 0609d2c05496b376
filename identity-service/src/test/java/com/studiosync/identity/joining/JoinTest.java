package com.studiosync.identity.joining;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRequested;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.identity.School;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class JoinTest {

    @Test
    void a_studio_that_nobody_has_told_of_approves() {
        School unknown = new School(UUID.randomUUID(), null);

        unknown.join(verified()).then().statusCode(202).body("status", equalTo("PENDING"));
    }

    @Test
    void an_account_joins_an_open_studio_and_goes_on_in_it() {
        School school = School.open();
        String email = verified();

        school.join(email)
                .then()
                .statusCode(201)
                .body("status", equalTo("ACTIVE"))
                .body("roles", contains("STUDENT"));

        UUID account = accountOf(email);
        Broker.await(
                MembershipGranted.class,
                event -> event.accountId().equals(account) && event.studioId().equals(school.id()));
        assertEquals(1, school.notes("MEMBERSHIP_GRANTED", account, account));
        switchTo(school, signIn(email).path("accessToken")).then().statusCode(200);
    }

    @Test
    void a_member_of_one_studio_joins_another() {
        School home = School.open();
        School other = School.open();
        String email = verified();
        home.join(email).then().statusCode(201);

        other.onHost()
                .auth()
                .oauth2(home.tokenOf(email))
                .post("/api/v1/auth/join")
                .then()
                .statusCode(201)
                .body("studioId", equalTo(other.id().toString()));
    }

    @Test
    void a_studio_that_invites_refuses_who_comes_by_herself() {
        School school = School.withPolicy("INVITATION");
        String email = verified();

        school.join(email).then().statusCode(403).body("type", endsWith("/invitation-only"));

        assertFalse(school.knows(email));
    }

    @Test
    void nobody_joins_twice() {
        School open = School.open();
        School approving = School.withPolicy("APPROVAL");

        open.join(open.admin()).then().statusCode(409).body("type", endsWith("/already-a-member"));
        approving.join(approving.waiting()).then().statusCode(409);
        assertEquals(List.of("ADMIN"), open.rolesOf(open.admin()));
    }

    @Test
    void who_asks_many_times_at_once_asks_once() {
        School school = School.withPolicy("APPROVAL");
        String email = verified();

        String token = signIn(email).path("accessToken");

        List<Integer> answers =
                AtOnce.run(8, () -> school.onHost().auth().oauth2(token).post("/api/v1/auth/join")).stream()
                        .map(Response::statusCode)
                        .sorted()
                        .toList();

        assertEquals(List.of(202, 409, 409, 409, 409, 409, 409, 409), answers);
        UUID account = accountOf(email);
        Broker.await(MembershipRequested.class, event -> event.accountId().equals(account));
        assertEquals(
                1,
                Broker.all(MembershipRequested.class, event -> event.accountId().equals(account))
                        .size());
    }

    @Test
    void a_wish_that_cannot_be_told_is_not_noted() {
        School school = School.withPolicy("APPROVAL");
        String email = verified();

        Sabotage.of("MembershipRequested", () -> school.join(email).then().statusCode(500));

        assertFalse(school.knows(email));
        assertEquals(0, school.notes("MEMBERSHIP_REQUESTED", accountOf(email), accountOf(email)));
    }

    @Test
    void joining_needs_a_token_and_a_studios_host() {
        School school = School.open();

        school.onHost().post("/api/v1/auth/join").then().statusCode(401);
        given().auth()
                .oauth2(signIn(verified()).path("accessToken"))
                .post("/api/v1/auth/join")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(signIn(verified()).path("accessToken"))
                .header(VisitedStudio.HEADER, "no id")
                .post("/api/v1/auth/join")
                .then()
                .statusCode(400);
    }

    @Test
    void a_new_policy_holds_for_who_comes_after() {
        School school = School.open();

        Broker.send(new StudioUpdated(
                school.id(), "Rock School", "UTC", "EUR", "AT", "INVITATION", Set.of("registrationPolicy")));

        Awaitility.await("policy")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select count(*) from known_studios where studio_id = ? and registration_policy = 'INVITATION'",
                                school.id())
                        == 1);
        school.join(verified()).then().statusCode(403);
    }

    private static Response switchTo(School school, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("studioId", school.id()))
                .post("/api/v1/auth/switch");
    }
}
