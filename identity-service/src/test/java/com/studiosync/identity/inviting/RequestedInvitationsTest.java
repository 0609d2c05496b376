package com.studiosync.identity.inviting;

import static com.studiosync.identity.Guests.acceptAsNewcomer;
import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.stranger;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.contracts.identity.InvitationSent;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RequestedInvitationsTest {

    private final UUID id = UUID.randomUUID();
    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @Test
    void somebody_named_to_another_service_is_invited_under_the_id_that_it_chose() {
        String email = stranger();

        Broker.send(request(id, email, "PARENT", school.admin()));

        InvitationSent sent =
                Broker.await(InvitationSent.class, event -> event.invitationId().equals(id));
        assertEquals(Set.of("PARENT"), sent.roles());
        assertEquals(accountOf(school.admin()), sent.invitedBy());
        InvitationMailRequested mail =
                Broker.await(InvitationMailRequested.class, asked -> asked.to().equals(email));
        assertEquals("de", mail.locale());
        assertEquals(1, school.notes("INVITATION_SENT", accountOf(school.admin()), id));
        acceptAsNewcomer(tokenOf(id, 1)).then().statusCode(200);
        assertEquals(
                accountOf(email),
                Broker.await(InvitationAccepted.class, event -> event.invitationId()
                                .equals(id))
                        .accountId());
    }

    @Test
    void a_request_that_comes_twice_invites_once() {
        InvitationRequested request = request(id, stranger(), "STUDENT", school.admin());
        UUID event = UUID.randomUUID();

        Broker.send(event, request);
        Broker.send(event, request);
        Broker.send(request);

        afterwards();
        assertEquals(1, sent(id));
    }

    @Test
    void one_that_has_expired_is_sent_again() {
        String email = stranger();
        Broker.send(request(id, email, "STUDENT", school.admin()));
        Broker.await(InvitationSent.class, event -> event.invitationId().equals(id));
        TestDatabase.execute(
                "update invitations set expires_at = now() - interval '1 day' where id = '%s'".formatted(id));

        Broker.send(request(id, email, "STUDENT", school.admin()));

        acceptAsNewcomer(tokenOf(id, 2)).then().statusCode(200);
    }

    @Test
    void who_is_a_member_or_invited_already_hears_nothing_more() {
        String member = school.member(Role.STUDENT);
        String guest = stranger();
        invited(school, guest, "STUDENT");

        Broker.send(request(id, member, "PARENT", school.admin()));
        Broker.send(request(UUID.randomUUID(), guest, "PARENT", school.admin()));

        afterwards();
        assertEquals(2, invitations());
    }

    @Test
    void nobody_invites_who_may_not() {
        Broker.send(request(id, stranger(), "STUDENT", school.member(Role.TEACHER)));
        Broker.send(
                request(UUID.randomUUID(), stranger(), "STUDENT", School.open().admin()));

        afterwards();
        assertEquals(1, invitations());
    }

    @Test
    void an_admin_is_never_made_on_request() {
        Broker.send(request(id, stranger(), "ADMIN", school.admin()));

        Awaitility.await("parked")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Broker.on("identity-service.dead-letter").stream()
                        .anyMatch(record -> id.toString().equals(record.key())));
        assertEquals(0, invitations());
    }

    private InvitationRequested request(UUID invitation, String email, String role, String by) {
        return new InvitationRequested(invitation, school.id(), email, role, "de", accountOf(by));
    }

    /** Waits until a request has been dealt with that came last. */
    private void afterwards() {
        UUID marker = UUID.randomUUID();
        Broker.send(request(marker, stranger(), "STUDENT", school.admin()));
        Broker.await(InvitationSent.class, event -> event.invitationId().equals(marker));
    }

    private static long sent(UUID invitation) {
        return Broker.all(InvitationSent.class, event -> event.invitationId().equals(invitation))
                .size();
    }

    private long invitations() {
        return TestDatabase.number("select count(*) from invitations where studio_id = ?", school.id());
    }
}
