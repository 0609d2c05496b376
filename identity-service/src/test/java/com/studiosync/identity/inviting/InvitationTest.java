package com.studiosync.identity.inviting;

import static com.studiosync.identity.Guests.INVITATIONS;
import static com.studiosync.identity.Guests.invite;
import static com.studiosync.identity.Guests.inviteAll;
import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.stranger;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.contracts.identity.InvitationSent;
import com.studiosync.identity.School;
import com.studiosync.identity.invitations.InvitationToken;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class InvitationTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.withPolicy("INVITATION");
    }

    @Test
    void an_invitation_goes_out_by_mail_and_is_told_without_the_address() {
        String email = stranger();
        String token = school.tokenOf(school.admin());

        Response answer = invite(token, Map.of("email", email, "roles", List.of("TEACHER"), "locale", "de"));

        UUID id = UUID.fromString(answer.then()
                .statusCode(201)
                .header("Location", endsWith(INVITATIONS + "/" + answer.path("id")))
                .body("email", equalTo(email))
                .body("roles", contains("TEACHER"))
                .body("state", equalTo("PENDING"))
                .extract()
                .path("id"));
        InvitationSent sent =
                Broker.await(InvitationSent.class, event -> event.invitationId().equals(id));
        assertEquals(school.id(), sent.studioId());
        assertEquals(accountOf(school.admin()), sent.invitedBy());
        assertEquals(Set.of("TEACHER"), sent.roles());
        InvitationMailRequested mail =
                Broker.await(InvitationMailRequested.class, asked -> asked.to().equals(email));
        assertEquals("Rock School", mail.studioName());
        assertEquals("rock" + school.id(), mail.subdomain());
        assertEquals("Clara Wieck", mail.inviterName());
        assertEquals("de", mail.locale());
        assertEquals(sent.expiresAt(), mail.expiresAt());
        assertEquals(1, school.notes("INVITATION_SENT", accountOf(school.admin()), id));
        given().auth()
                .oauth2(token)
                .get(INVITATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("email", equalTo(email));
    }

    @Test
    void the_token_is_stored_as_a_hash_alone_and_names_its_studio() {
        UUID id = invited(school, stranger(), "STUDENT");
        String token = tokenOf(id, 1);

        assertEquals(school.id(), InvitationToken.read(token).orElseThrow().studioId());
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from invitations where id = ? and token_hash = sha256(convert_to(?, 'UTF8'))",
                        id,
                        token));
        assertTrue(Broker.all(InvitationMailRequested.class, mail -> mail.invitationId()
                        .equals(id))
                .stream()
                .noneMatch(mail -> mail.toString().contains(token)));
    }

    @Test
    void an_address_is_invited_once_at_a_time() {
        String email = stranger();
        invited(school, email, "STUDENT");

        invite(school, school.admin(), email.toUpperCase(Locale.ROOT), "TEACHER")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-invited"));

        assertEquals(1, rows());
    }

    @Test
    void a_member_is_not_invited() {
        School open = School.open();
        String member = open.member(Role.STUDENT);

        invite(open, open.admin(), member, "TEACHER")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-a-member"));
    }

    @Test
    void of_many_who_invite_the_same_person_at_once_one_does() {
        String email = stranger();
        String token = school.tokenOf(school.admin());

        List<Integer> answers =
                AtOnce.run(8, () -> invite(token, Map.of("email", email, "roles", List.of("STUDENT")))).stream()
                        .map(Response::statusCode)
                        .sorted()
                        .toList();

        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), answers);
        assertEquals(1, rows());
    }

    @Test
    void an_invitation_whose_mail_cannot_be_asked_for_was_never_made() {
        String email = stranger();
        String token = school.tokenOf(school.admin());

        Sabotage.of("InvitationMailRequested", () -> invite(token, Map.of("email", email, "roles", List.of("STUDENT")))
                .then()
                .statusCode(500));

        assertEquals(0, rows());
        UUID marker = invited(school, stranger(), "STUDENT");
        Broker.await(InvitationSent.class, event -> event.invitationId().equals(marker));
        assertEquals(
                1,
                Broker.all(InvitationSent.class, event -> event.studioId().equals(school.id()))
                        .size());
    }

    @Test
    void whoever_was_invited_again_and_again_is_left_alone() {
        String email = stranger();
        String token = school.tokenOf(school.admin());
        for (int i = 0; i < 5; i++) {
            given().auth()
                    .oauth2(token)
                    .delete(INVITATIONS + "/" + invited(school, email, "STUDENT"))
                    .then()
                    .statusCode(204);
        }

        invite(token, Map.of("email", email, "roles", List.of("STUDENT")))
                .then()
                .statusCode(429)
                .header("Retry-After", "3600")
                .body("type", endsWith("/too-many-mails"));

        assertEquals(5, rows());
        inviteAll(token, List.of(email, stranger()), "STUDENT")
                .then()
                .statusCode(200)
                .body("results.result", contains("TOO_MANY_MAILS", "INVITED"));
    }

    @Test
    void an_invitation_from_a_studio_whose_name_is_not_known_waits() {
        TestDatabase.execute("delete from known_studios where studio_id = ?", school.id());

        invite(school, school.admin(), stranger(), "STUDENT")
                .then()
                .statusCode(503)
                .header("Retry-After", "5");
    }

    private long rows() {
        return TestDatabase.number("select count(*) from invitations where studio_id = ?", school.id());
    }
}
