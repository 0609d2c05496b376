package com.studiosync.profile.invited;

import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.invited.Invited.accept;
import static com.studiosync.profile.invited.Invited.accountOf;
import static com.studiosync.profile.invited.Invited.afterwards;
import static com.studiosync.profile.invited.Invited.asked;
import static com.studiosync.profile.invited.Invited.withoutAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.contracts.profile.GuardianUnlinked;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class GivenAccountsTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final UUID account = UUID.randomUUID();
    private final String email = Invited.address();
    private UUID felix;

    @BeforeEach
    void a_child() {
        felix = student(admin, "Felix", "Schumann");
    }

    @Test
    void that_a_student_has_an_account_is_told_once() {
        Invited.student(admin, felix, email);
        InvitationRequested asked = asked(email, 1).get(0);

        accept(asked, account);
        accept(asked, account);

        afterwards(admin, felix);
        assertEquals(
                List.of(Set.of("accountId"), Set.of("lastName")),
                told(felix).stream().map(StudentUpdated::changed).toList());
        assertEquals(account, told(felix).get(0).accountId());
    }

    @Test
    void a_student_whom_nobody_can_be_told_of_gets_no_account() {
        Invited.student(admin, felix, email);
        UUID invitation = asked(email, 1).get(0).invitationId();

        Sabotage.of("StudentUpdated", () -> {
            Broker.send(new InvitationAccepted(invitation, studio, account));
            Awaitility.await("parked").atMost(Duration.ofSeconds(60)).until(() -> parked(invitation));
        });

        assertNull(accountOf("students", felix));
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from invited_people where invitation_id = ? and accepted_at is null",
                        invitation));
    }

    @Test
    void of_two_students_with_one_address_the_first_gets_the_account_and_nothing_is_told_of_the_other() {
        UUID clara = student(admin, "Clara", "Wieck");
        Invited.student(admin, felix, email);
        Invited.student(admin, clara, email);

        accept(asked(email, 2).get(0), account);

        afterwards(admin, clara);
        assertEquals(account, accountOf("students", felix));
        assertNull(accountOf("students", clara));
        assertEquals(1, told(clara).size());
    }

    @Test
    void each_child_of_guardians_who_become_one_is_told_of_once() {
        UUID marie = student(admin, "Marie", "Schumann");
        UUID first = withoutAccount(admin, felix);
        UUID second = withoutAccount(admin, marie);
        Invited.guardian(admin, felix, first, email);
        Invited.guardian(admin, marie, second, email);

        accept(asked(email, 2).get(0), account);

        afterwards(admin, felix);
        afterwards(admin, marie);
        List<GuardianLinked> linked = linkedTo(account);
        assertEquals(
                List.of(felix, marie),
                linked.stream().map(GuardianLinked::studentId).sorted().toList());
        assertEquals(
                Set.of(first),
                Set.copyOf(linked.stream().map(GuardianLinked::guardianId).toList()));
        assertEquals(
                List.of(marie),
                Broker.all(GuardianUnlinked.class, told -> told.guardianId().equals(second)).stream()
                        .map(GuardianUnlinked::studentId)
                        .toList());
    }

    @Test
    void a_guardian_who_got_an_account_meanwhile_keeps_it_with_the_children() {
        Token here = Token.of(studio, Role.PARENT);
        UUID marie = student(admin, "Marie", "Schumann");
        guardian(admin, marie, here);
        UUID other = withoutAccount(admin, felix);
        Invited.guardian(admin, felix, other, email);
        UUID noted = Memberships.granted(studio, Role.PARENT);
        Invited.change(admin, felix, other, "{\"accountId\": \"%s\"}".formatted(noted));

        accept(asked(email, 1).get(0), here.account());

        afterwards(admin, felix);
        afterwards(admin, marie);
        assertEquals(noted, accountOf("guardians", other));
        assertEquals(
                List.of(List.of(other)),
                TestDatabase.rows("select guardian_id from guardianships where student_id = ?", felix));
        assertEquals(1, linkedTo(here.account()).size());
    }

    private static List<StudentUpdated> told(UUID student) {
        return Broker.all(StudentUpdated.class, told -> told.studentId().equals(student));
    }

    private static List<GuardianLinked> linkedTo(UUID account) {
        return Broker.all(GuardianLinked.class, told -> account.equals(told.accountId()));
    }

    private static boolean parked(UUID invitation) {
        return Broker.on("profile-service.dead-letter").stream()
                .anyMatch(record -> invitation.toString().equals(record.key()));
    }
}
