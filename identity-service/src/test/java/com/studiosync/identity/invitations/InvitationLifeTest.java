package com.studiosync.identity.invitations;

import static com.studiosync.identity.Guests.INVITATIONS;
import static com.studiosync.identity.Guests.acceptAsNewcomer;
import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.Guests.look;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.stranger;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.identity.InvitationSent;
import com.studiosync.identity.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an invitation that is out. */
@QuarkusTest
@WithBackends
class InvitationLifeTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.withPolicy("INVITATION");
    }

    @Test
    void an_expired_invitation_is_followed_by_another() {
        String email = stranger();
        UUID expired = invited(school, email, "STUDENT");
        expire(expired);

        UUID next = invited(school, email, "TEACHER");

        assertEquals(List.of(expired.toString()), list("?state=EXPIRED"));
        assertEquals(List.of(next.toString()), list("?state=PENDING"));
        operate(expired, "resend").then().statusCode(409).body("type", endsWith("/invitation-settled"));
    }

    @Test
    void a_resent_invitation_has_a_new_token_and_the_former_one_is_dead() {
        UUID id = invited(school, stranger(), "STUDENT");
        String former = tokenOf(id, 1);
        expire(id);

        operate(id, "resend").then().statusCode(200).body("state", equalTo("PENDING"));

        String latest = tokenOf(id, 2);
        look(former).then().statusCode(404);
        look(latest).then().statusCode(200);
        assertEquals(
                2,
                Broker.all(InvitationSent.class, event -> event.invitationId().equals(id))
                        .size());
        assertEquals(1, school.notes("INVITATION_RESENT", accountOf(school.admin()), id));
    }

    @Test
    void a_mailbox_is_not_flooded_and_the_last_token_that_was_mailed_stays_good() {
        UUID id = invited(school, stranger(), "STUDENT");
        IntStream.range(0, 4).forEach(i -> operate(id, "resend").then().statusCode(200));

        operate(id, "resend")
                .then()
                .statusCode(429)
                .header("Retry-After", "3600")
                .body("type", endsWith("/too-many-mails"));

        look(tokenOf(id, 5)).then().statusCode(200);
        assertEquals(4, school.notes("INVITATION_RESENT", accountOf(school.admin()), id));
    }

    @Test
    void a_revoked_invitation_is_worthless() {
        UUID id = invited(school, stranger(), "STUDENT");
        String token = tokenOf(id, 1);

        revoke(id).then().statusCode(204);

        Broker.await(InvitationRevoked.class, event -> event.invitationId().equals(id));
        assertEquals(1, school.notes("INVITATION_REVOKED", accountOf(school.admin()), id));
        look(token).then().statusCode(404);
        acceptAsNewcomer(token).then().statusCode(404);
        assertEquals(List.of(id.toString()), list("?state=REVOKED"));
        revoke(id).then().statusCode(409).body("type", endsWith("/invitation-settled"));
        operate(id, "resend").then().statusCode(409);
    }

    @Test
    void an_accepted_or_expired_invitation_is_not_revoked() {
        UUID accepted = invited(school, stranger(), "STUDENT");
        acceptAsNewcomer(tokenOf(accepted, 1)).then().statusCode(200);
        UUID expired = invited(school, stranger(), "STUDENT");
        expire(expired);

        revoke(accepted).then().statusCode(409);
        revoke(expired).then().statusCode(409);
        operate(accepted, "resend").then().statusCode(409);
        assertEquals(List.of(accepted.toString()), list("?state=ACCEPTED"));
    }

    @Test
    void invitations_are_listed_page_by_page() {
        List<String> ids = IntStream.range(0, 3)
                .mapToObj(i -> invited(school, stranger(), "STUDENT").toString())
                .toList();

        Response first = get("?limit=2");
        Response rest = get("?limit=2&cursor=" + first.path("nextCursor"));

        assertEquals(ids.subList(0, 2), first.path("items.id"));
        assertEquals(ids.subList(2, 3), rest.path("items.id"));
    }

    private static void expire(UUID invitation) {
        TestDatabase.execute("update invitations set expires_at = now() where id = ?", invitation);
    }

    private Response get(String rest) {
        return school.as(school.admin()).get(INVITATIONS + rest);
    }

    private List<String> list(String query) {
        return get(query).then().statusCode(200).extract().path("items.id");
    }

    private Response operate(UUID id, String operation) {
        return school.as(school.admin()).noContentType().post(INVITATIONS + "/" + id + "/" + operation);
    }

    private Response revoke(UUID id) {
        return school.as(school.admin()).delete(INVITATIONS + "/" + id);
    }
}
