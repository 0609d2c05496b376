package com.studiosync.profile.invited;

import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.invited.Invited.accept;
import static com.studiosync.profile.invited.Invited.asked;
import static com.studiosync.profile.invited.Invited.withoutAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two guardians the one who was taken down first is invited, and the other one has the account of who accepts. */
@QuarkusTest
@WithBackends
class MergeGuardiansTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final String email = Invited.address();
    private UUID account;
    private UUID felix;
    private UUID marie;
    private UUID invited;
    private UUID here;
    private InvitationRequested asked;

    @BeforeEach
    void two_guardians() {
        account = Memberships.granted(studio, Role.PARENT);
        felix = student(admin, "Felix", "Schumann");
        marie = student(admin, "Marie", "Schumann");
        invited = withoutAccount(admin, felix);
        here = withoutAccount(admin, marie);
        Invited.change(admin, marie, here, "{\"accountId\": \"%s\"}".formatted(account));
        Invited.guardian(admin, felix, invited, email);
        asked = asked(email, 1).get(0);
    }

    @Test
    void the_one_who_stays_is_of_the_families_of_both_and_of_none_twice() {
        UUID both = family(felix, invited, here);
        UUID one = family(null, invited);

        accept(asked, account);

        assertEquals(List.of(List.of(here)), guardiansOf(both));
        assertEquals(List.of(List.of(here)), guardiansOf(one));
    }

    @Test
    void contacts_that_only_one_of_them_has_are_kept() {
        Invited.change(admin, felix, invited, "{\"email\": \"r@example.com\", \"phone\": \"+493012345678\"}");
        Invited.change(admin, marie, here, "{\"phone\": \"+493087654321\"}");

        accept(asked, account);

        assertEquals(
                List.of(Arrays.asList("r@example.com", "+493087654321")),
                TestDatabase.rows("select email, phone from guardians where studio_id = ?", studio));
    }

    @Test
    void a_child_that_is_linked_in_the_same_moment_goes_over_too() {
        UUID eugenie = student(admin, "Eugenie", "Schumann");
        String linking = "insert into guardianships (studio_id, id, student_id, guardian_id, kinship, contact_order,"
                + " may_pick_up, receives_notices, created_at, updated_at, version)"
                + " values ('%s', gen_random_uuid(), '%s', '%s', 'FATHER', 1, true, true, now(), now(), 0)"
                        .formatted(studio, eugenie, invited);

        UUID event = acceptDuring(lock("guardians", invited), linking);

        StudioNews.handled(event);
        assertEquals(
                List.of(List.of(here)),
                TestDatabase.rows("select guardian_id from guardianships where student_id = ?", eugenie));
    }

    @Test
    void whoever_locks_both_in_the_order_of_their_ids_waits_for_nobody_who_waits() {
        UUID event = acceptDuring(lock("guardians", invited), lock("guardians", here));

        StudioNews.handled(event);
        assertEquals(1, guardians());
    }

    @Test
    void whoever_ends_what_a_guardian_is_to_a_student_waits_for_nobody_who_waits() {
        UUID link = (UUID) TestDatabase.rows("select id from guardianships where guardian_id = ?", invited)
                .get(0)
                .get(0);

        UUID event = acceptDuring(lock("guardianships", link), lock("guardians", invited));

        StudioNews.handled(event);
        assertEquals(1, guardians());
    }

    /** Lets the acceptance come while a transaction holds a lock, and waits for it; then the transaction goes on. */
    private UUID acceptDuring(String first, String last) {
        UUID event = UUID.randomUUID();
        TestDatabase.inOneTransaction(
                first,
                () -> {
                    Broker.send(event, new InvitationAccepted(asked.invitationId(), studio, account));
                    Awaitility.await("waits")
                            .atMost(Duration.ofSeconds(60))
                            .until(() -> TestDatabase.waitingForLocks() == 1);
                },
                last);
        return event;
    }

    private static String lock(String table, UUID id) {
        return "select from %s where id = '%s' for update".formatted(table, id);
    }

    private UUID family(UUID student, UUID... guardians) {
        List<UUID> students = student == null ? List.of() : List.of(student);
        return UUID.fromString(post(
                        admin,
                        "/api/v1/families",
                        Map.of("name", "Schumann", "studentIds", students, "guardianIds", List.of(guardians)))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static List<List<Object>> guardiansOf(UUID family) {
        return TestDatabase.rows("select guardian_id from family_guardians where family_id = ?", family);
    }

    private long guardians() {
        return TestDatabase.number("select count(*) from guardians where studio_id = ?", studio);
    }
}
