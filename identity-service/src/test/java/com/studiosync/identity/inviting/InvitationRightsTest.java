package com.studiosync.identity.inviting;

import static com.studiosync.identity.Guests.INVITATIONS;
import static com.studiosync.identity.Guests.invite;
import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.Guests.look;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.stranger;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class InvitationRightsTest {

    @Test
    void a_delegated_manager_invites_only_to_what_she_has_herself() {
        School open = School.open();
        String manager = open.memberWith(Role.TEACHER, "members-manage");
        UUID ofAdmin = invited(open, stranger(), "ADMIN");
        String token = open.tokenOf(manager);

        invite(open, manager, stranger(), "TEACHER").then().statusCode(201);
        for (String role : List.of("ADMIN", "STUDENT", "PARENT")) {
            invite(open, manager, stranger(), role).then().statusCode(403).body("type", endsWith("/forbidden"));
        }
        given().auth().oauth2(token).delete(INVITATIONS + "/" + ofAdmin).then().statusCode(403);
        given().auth()
                .oauth2(token)
                .post(INVITATIONS + "/" + ofAdmin + "/resend")
                .then()
                .statusCode(403);
    }

    @Test
    void a_token_that_still_says_manager_invites_nobody() {
        School open = School.open();
        String manager = open.memberWith(Role.TEACHER, "members-manage");
        String before = open.tokenOf(manager);
        open.change(open.admin(), manager, Map.of("granted", List.of())).then().statusCode(200);

        invite(before, Map.of("email", stranger(), "roles", List.of("TEACHER")))
                .then()
                .statusCode(403);
    }

    @Test
    void members_without_the_permission_and_strangers_reach_no_invitation() {
        School open = School.open();
        School other = School.open();
        UUID id = invited(open, stranger(), "STUDENT");
        String teacher = open.tokenOf(open.member(Role.TEACHER));
        String strange = other.tokenOf(other.admin());

        everyOperationAnswers(403, teacher, id);
        everyOperationAnswers(404, strange, id);
        given().auth().oauth2(strange).get(INVITATIONS).then().body("items", empty());
        given().auth().oauth2(teacher).get(INVITATIONS).then().statusCode(403);
        given().get(INVITATIONS).then().statusCode(401);
        look(tokenOf(id, 1)).then().statusCode(200);
    }

    private static void everyOperationAnswers(int status, String token, UUID id) {
        given().auth().oauth2(token).get(INVITATIONS + "/" + id).then().statusCode(status);
        given().auth().oauth2(token).delete(INVITATIONS + "/" + id).then().statusCode(status);
        given().auth()
                .oauth2(token)
                .noContentType()
                .post(INVITATIONS + "/" + id + "/resend")
                .then()
                .statusCode(status);
    }
}
