package com.studiosync.profile.invited;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.enrolment.Application.child;
import static com.studiosync.profile.enrolment.Application.decide;
import static com.studiosync.profile.invited.Invited.accept;
import static com.studiosync.profile.invited.Invited.accountOf;
import static com.studiosync.profile.invited.Invited.asked;
import static com.studiosync.profile.invited.Invited.remembered;
import static com.studiosync.profile.invited.Invited.withoutAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.profile.StudioNews;
import com.studiosync.profile.enrolment.Application;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class InvitedAgainTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final UUID account = UUID.randomUUID();
    private final String email = Invited.address();

    @Test
    void after_a_revoked_invitation_another_one_is_asked_for() {
        UUID felix = student(admin, "Felix", "Schumann");
        Invited.student(admin, felix, email);
        InvitationRequested revoked = asked(email, 1).get(0);

        revoke(revoked);

        assertEquals(0, remembered(studio));
        Invited.student(admin, felix, email);
        InvitationRequested another = asked(email, 2).get(1);
        assertNotEquals(revoked.invitationId(), another.invitationId());
        accept(another, account);
        assertEquals(account, accountOf("students", felix));
    }

    @Test
    void a_revocation_takes_nothing_from_those_who_accepted_or_were_invited_otherwise() {
        UUID felix = student(admin, "Felix", "Schumann");
        UUID marie = student(admin, "Marie", "Schumann");
        String other = Invited.address();
        Invited.student(admin, felix, email);
        Invited.student(admin, marie, other);
        InvitationRequested accepted = asked(email, 1).get(0);
        accept(accepted, account);

        revoke(accepted);
        revoke(new InvitationRequested(UUID.randomUUID(), studio, other, "STUDENT", null, admin.account()));

        assertEquals(account, accountOf("students", felix));
        assertEquals(2, remembered(studio));
    }

    @Test
    void the_next_child_gets_the_account_that_accepted_and_not_the_one_that_was_noted_later() {
        UUID felix = takenIn(child(studio).from(email));
        accept(asked(email, 1).get(0), account);
        UUID other = Memberships.granted(studio, Role.PARENT);
        Invited.change(admin, felix, guardianOf(felix), "{\"accountId\": \"%s\"}".formatted(other));

        UUID eugenie = takenIn(sibling());

        assertEquals(account, accountOf("guardians", guardianOf(eugenie)));
        assertEquals(other, accountOf("guardians", guardianOf(felix)));
        as(Token.of(studio, Role.PARENT).withAccount(other))
                .get(STUDENTS + "/" + eugenie)
                .then()
                .statusCode(404);
    }

    @Test
    void who_has_left_is_invited_anew_with_the_next_child() {
        takenIn(child(studio).from(email));
        accept(asked(email, 1).get(0), account);
        Memberships.grant(studio, account, Role.PARENT);
        Memberships.revoke(studio, account, "LEFT");

        UUID eugenie = takenIn(sibling());

        assertNull(accountOf("guardians", guardianOf(eugenie)));
        InvitationRequested anew = asked(email, 2).get(1);
        accept(anew, account);
        assertEquals(account, accountOf("guardians", guardianOf(eugenie)));
        assertEquals(1, TestDatabase.number("select count(*) from guardians where studio_id = ?", studio));
    }

    @Test
    void what_was_accepted_stays_known_when_another_address_is_invited() {
        UUID felix = takenIn(child(studio).from(email));
        UUID guardian = guardianOf(felix);
        accept(asked(email, 1).get(0), account);
        Invited.change(admin, felix, guardian, "{\"accountId\": null}");
        String other = Invited.address();

        Invited.guardian(admin, felix, guardian, other);

        asked(other, 1);
        UUID eugenie = takenIn(sibling());
        assertEquals(account, accountOf("guardians", guardianOf(eugenie)));
        assertEquals(1, asked(email, 1).size());
    }

    @Test
    void who_accepts_as_a_student_is_no_guardian_by_the_same_address() {
        UUID felix = student(admin, "Felix", "Schumann");
        UUID guardian = withoutAccount(admin, felix);
        Invited.student(admin, felix, email);
        Invited.guardian(admin, felix, guardian, email);
        InvitationRequested asStudent = inRole("STUDENT", 2).get(0);
        InvitationRequested asGuardian = inRole("PARENT", 2).get(0);
        assertNotEquals(asStudent.invitationId(), asGuardian.invitationId());

        accept(asStudent, account);

        assertEquals(account, accountOf("students", felix));
        assertNull(accountOf("guardians", guardian));
        Invited.guardian(admin, felix, guardian, email);
        assertEquals(List.of(asGuardian, asGuardian), inRole("PARENT", 3));
    }

    private List<InvitationRequested> inRole(String role, int ofAll) {
        return asked(email, ofAll).stream()
                .filter(asked -> asked.role().equals(role))
                .toList();
    }

    private static void revoke(InvitationRequested asked) {
        StudioNews.handled(Broker.send(new InvitationRevoked(asked.invitationId(), asked.studioId())));
    }

    private UUID takenIn(Application application) {
        return UUID.fromString(
                decide(admin, application.sent(), "accept", Map.of()).path("studentId"));
    }

    private Application sibling() {
        return child(studio)
                .with("student", Map.of("firstName", "Eugenie", "lastName", "Schumann"))
                .from(email);
    }

    private static UUID guardianOf(UUID student) {
        return (UUID) TestDatabase.rows("select guardian_id from guardianships where student_id = ?", student)
                .get(0)
                .get(0);
    }
}
