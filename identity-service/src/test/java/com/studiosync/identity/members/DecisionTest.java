package com.studiosync.identity.members;

import static com.studiosync.identity.People.accountOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.identity.School;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class DecisionTest {

    private School school;

    @BeforeEach
    void a_studio_that_approves() {
        school = School.withPolicy("APPROVAL");
    }

    @Test
    void who_is_approved_is_a_member_in_the_role_that_she_asked_for() {
        String email = school.waiting();

        post(email, "approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("roles", contains("STUDENT"));

        UUID account = accountOf(email);
        MembershipGranted granted =
                Broker.await(MembershipGranted.class, event -> event.accountId().equals(account));
        assertEquals("APPROVED", granted.cause());
        assertEquals(Set.of("STUDENT"), granted.roles());
        assertEquals(1, school.notes("MEMBERSHIP_APPROVED", accountOf(school.admin()), account));
        school.login(email).then().statusCode(200).body("roles", contains("STUDENT"));
    }

    @Test
    void an_admin_approves_as_something_else() {
        String email = school.waiting();

        approveAs(school.admin(), email, "{\"roles\": [\"TEACHER\"]}")
                .then()
                .statusCode(200)
                .body("roles", contains("TEACHER"));

        assertEquals(List.of("TEACHER"), school.rolesOf(email));
    }

    @Test
    void a_delegated_manager_approves_only_as_what_she_has_herself() {
        String manager = school.waiting();
        approveAs(school.admin(), manager, "{\"roles\": [\"TEACHER\"]}").then().statusCode(200);
        school.change(school.admin(), manager, Map.of("granted", List.of("members-manage")))
                .then()
                .statusCode(200);
        String email = school.waiting();

        approveAs(manager, email, "{\"roles\": [\"ADMIN\"]}").then().statusCode(403);
        approveAs(manager, email, "{}").then().statusCode(403);
        approveAs(manager, email, "{\"roles\": [\"TEACHER\"]}").then().statusCode(200);
    }

    @Test
    void who_is_declined_may_ask_again() {
        String email = school.waiting();

        post(email, "decline").then().statusCode(204);

        UUID account = accountOf(email);
        MembershipRevoked revoked =
                Broker.await(MembershipRevoked.class, event -> event.accountId().equals(account));
        assertEquals("DECLINED", revoked.cause());
        assertEquals(1, school.notes("MEMBERSHIP_DECLINED", accountOf(school.admin()), account));
        assertFalse(school.knows(email));
        school.join(email).then().statusCode(202);
    }

    @Test
    void nothing_is_decided_twice() {
        String approved = school.waiting();
        String declined = school.waiting();
        post(approved, "approve").then().statusCode(200);
        post(declined, "decline").then().statusCode(204);

        post(approved, "approve").then().statusCode(409).body("type", endsWith("/member-active"));
        post(approved, "decline").then().statusCode(409);
        post(declined, "approve").then().statusCode(404);
        post(declined, "decline").then().statusCode(404);
        assertEquals(List.of("STUDENT"), school.rolesOf(approved));
    }

    @Test
    void of_two_decisions_at_once_one_counts() {
        String email = school.waiting();
        String token = school.tokenOf(school.admin());

        String path = "/api/v1/members/" + accountOf(email) + "/approve";

        List<Integer> answers = AtOnce.run(
                        4, () -> given().auth().oauth2(token).noContentType().post(path))
                .stream()
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409, 409, 409), answers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{\"roles\": [\"OWNER\"]}",
                "400|{\"role\": \"ADMIN\"}",
                "400|{",
                "400|[]",
                "422|{\"roles\": []}",
                "422|{\"roles\": [null]}",
            })
    void a_bad_approval_is_refused_and_decides_nothing(int status, String body) {
        String email = school.waiting();

        approveAs(school.admin(), email, body).then().statusCode(status).contentType("application/problem+json");

        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from memberships where account_id = ? and status = 'PENDING'",
                        accountOf(email)));
    }

    @Test
    void nobody_is_found_where_nobody_asked() {
        for (String id : new String[] {UUID.randomUUID().toString(), "no-id"}) {
            for (String operation : new String[] {"approve", "decline"}) {
                school.as(school.admin())
                        .noContentType()
                        .post("/api/v1/members/" + id + "/" + operation)
                        .then()
                        .statusCode(404);
            }
            school.as(school.admin()).delete("/api/v1/members/" + id).then().statusCode(404);
        }
    }

    @Test
    void a_decision_that_cannot_be_told_is_not_made() {
        String email = school.waiting();
        String token = school.tokenOf(school.admin());

        Sabotage.of("MembershipGranted", () -> given().auth()
                .oauth2(token)
                .noContentType()
                .post("/api/v1/members/" + accountOf(email) + "/approve")
                .then()
                .statusCode(500));

        school.login(email).then().statusCode(403).body("type", endsWith("/membership-pending"));
        assertEquals(0, school.notes("MEMBERSHIP_APPROVED", accountOf(school.admin()), accountOf(email)));
    }

    private Response post(String email, String operation) {
        return school.as(school.admin()).noContentType().post("/api/v1/members/" + accountOf(email) + "/" + operation);
    }

    private Response approveAs(String actor, String email, String body) {
        return school.as(actor)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/members/" + accountOf(email) + "/approve");
    }
}
