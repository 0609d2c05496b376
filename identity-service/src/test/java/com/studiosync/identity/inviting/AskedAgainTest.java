package com.studiosync.identity.inviting;

import static com.studiosync.identity.Guests.INVITATIONS;
import static com.studiosync.identity.Guests.acceptAsNewcomer;
import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.stranger;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.identity.InvitationSent;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.identity.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an invitation that profile-service asks for under an id that it has asked for before. */
@QuarkusTest
@WithBackends
class AskedAgainTest {

    private final UUID id = UUID.randomUUID();
    private final String email = stranger();
    private School school;

    @BeforeEach
    void a_studio_that_has_invited_a_student() {
        school = School.open();
        ask(email, "STUDENT");
    }

    @Test
    void one_that_had_lapsed_for_another_one_is_sent_again_when_that_one_is_gone() {
        expire();
        UUID other = invited(school, email, "PARENT");

        ask(email, "STUDENT");

        assertEquals(1, sent());
        revoke(other);
        ask(email, "STUDENT");
        acceptAsNewcomer(tokenOf(id, 2)).then().statusCode(200);
    }

    @Test
    void one_that_has_expired_is_not_sent_to_who_is_a_member_by_now() {
        expire();
        UUID other = invited(school, email, "PARENT");
        acceptAsNewcomer(tokenOf(other, 1)).then().statusCode(200);

        ask(email, "STUDENT");

        assertEquals(1, sent());
    }

    @Test
    void that_one_was_revoked_is_told_to_who_asks_for_it() {
        revoke(id);

        ask(email, "STUDENT");

        Awaitility.await("told twice")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Broker.all(InvitationRevoked.class, event -> event.invitationId()
                                        .equals(id))
                                .size()
                        == 2);
        assertEquals(1, sent());
    }

    @Test
    void one_that_has_expired_is_not_sent_for_another_address_or_role() {
        expire();

        ask(email, "PARENT");
        ask(stranger(), "STUDENT");

        assertEquals(1, sent());
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from invitations where studio_id = ? and email_key = ?",
                        school.id(),
                        email.toLowerCase()));
    }

    /** Asks, and waits until that has been dealt with and everything told. */
    private void ask(String to, String role) {
        UUID event = UUID.randomUUID();
        Broker.send(event, new InvitationRequested(id, school.id(), to, role, "de", accountOf(school.admin())));
        await("select count(*) from inbox where event_id = '%s'".formatted(event), 1);
        await("select count(*) from outbox where aggregate_id = '%s'".formatted(id), 0);
        Broker.await(InvitationSent.class, sent -> sent.invitationId().equals(id));
    }

    private static void await(String query, long expected) {
        Awaitility.await(query).atMost(Duration.ofSeconds(60)).until(() -> TestDatabase.number(query) == expected);
    }

    private void expire() {
        TestDatabase.execute(
                "update invitations set expires_at = now() - interval '1 day' where id = '%s'".formatted(id));
    }

    private void revoke(UUID invitation) {
        given().auth()
                .oauth2(school.tokenOf(school.admin()))
                .delete(INVITATIONS + "/" + invitation)
                .then()
                .statusCode(204);
    }

    private long sent() {
        return TestDatabase.number(
                "select count(*) from audit_entries where subject_id = ? and action like 'INVITATION_%SENT'", id);
    }
}
