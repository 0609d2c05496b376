package com.studiosync.identity.joining;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.refresh;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class LeaveTest {

    @Test
    void a_member_leaves_and_her_tokens_for_the_studio_are_refused() {
        School school = School.open();
        String email = school.member(Role.TEACHER);
        JsonPath tokens = school.login(email).jsonPath();
        String session = sessionOf(tokens.getString("accessToken"));

        leave(school.id(), tokens.getString("accessToken")).then().statusCode(204);

        UUID account = accountOf(email);
        MembershipRevoked revoked =
                Broker.await(MembershipRevoked.class, event -> event.accountId().equals(account));
        assertEquals("LEFT", revoked.cause());
        Broker.await(
                RevocationEntry.class,
                entry -> entry.sessionId().toString().equals(session) && entry.belowGeneration() == 1);
        refresh(tokens.getString("refreshToken"))
                .then()
                .statusCode(200)
                .body("studioId", nullValue())
                .body("roles", empty());
        school.login(email).then().statusCode(403);
    }

    @Test
    void leaving_is_noted() {
        School school = School.open();
        String email = school.member(Role.STUDENT);

        leave(school.id(), school.tokenOf(email)).then().statusCode(204);

        assertEquals(1, school.notes("MEMBERSHIP_REVOKED", accountOf(email), accountOf(email)));
    }

    @Test
    void who_waits_takes_the_wish_back() {
        School school = School.withPolicy("APPROVAL");
        String email = school.waiting();

        leave(school.id(), signIn(email).path("accessToken")).then().statusCode(204);

        assertFalse(school.knows(email));
    }

    @Test
    void the_last_admin_stays() {
        School school = School.open();
        school.member(Role.TEACHER);

        leave(school.id(), school.tokenOf(school.admin()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/last-admin"));

        assertTrue(school.knows(school.admin()));
    }

    @Test
    void one_of_two_admins_leaves() {
        School school = School.open();
        school.member(Role.ADMIN);

        leave(school.id(), school.tokenOf(school.admin())).then().statusCode(204);
    }

    @Test
    void nobody_leaves_a_studio_that_is_not_hers() {
        School school = School.open();
        String stranger = signIn(verified()).path("accessToken");

        leave(school.id(), stranger).then().statusCode(404).contentType("application/problem+json");
        leave(UUID.randomUUID(), stranger).then().statusCode(404);
        given().auth()
                .oauth2(stranger)
                .delete("/api/v1/account/memberships/no-id")
                .then()
                .statusCode(404);
        given().delete("/api/v1/account/memberships/" + school.id()).then().statusCode(401);
    }

    @Test
    void what_cannot_be_told_does_not_happen() {
        School school = School.open();
        String email = school.member(Role.STUDENT);
        String token = school.tokenOf(email);

        Sabotage.of("RevocationEntry", () -> leave(school.id(), token).then().statusCode(500));

        assertTrue(school.knows(email));
    }

    private static Response leave(UUID studio, String token) {
        return given().auth().oauth2(token).delete("/api/v1/account/memberships/" + studio);
    }

    private static String sessionOf(String token) {
        return new JsonPath(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]))).getString("sid");
    }
}
