package com.studiosync.profile.membernews;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.time.Ids;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ErasedAccountTest {

    private final Token admin = Token.of(UUID.randomUUID(), Role.ADMIN);
    private final Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);
    private final Token person = Token.of(admin.studio(), Role.TEACHER, Role.STUDENT, Role.PARENT);
    private final Token other = Token.of(admin.studio(), Role.PARENT);

    @Test
    void an_erased_account_is_taken_off_everything_in_every_studio_and_from_nobody_else() {
        UUID felix = everythingOfOnePerson();
        Token there = Token.of(elsewhere.studio(), Role.PARENT).withAccount(person.account());
        guardian(elsewhere, student(elsewhere, "Max", "Brahms"), there);
        Memberships.revoke(elsewhere.studio(), person.account(), "LEFT");

        Broker.send(new AccountErased(person.account()));

        awaitNothingOf(person.account());
        assertEquals(
                List.of(Arrays.asList("Johanna", null, null)),
                TestDatabase.rows(
                        "select first_name, email, phone from guardians where studio_id = ? and account_id is null",
                        admin.studio()));
        assertEquals(1, TestDatabase.number("select count(*) from guardians where account_id = ?", other.account()));
        assertEquals(1, TestDatabase.number("select count(*) from teachers where studio_id = ?", admin.studio()));
        Broker.await(GuardianLinked.class, event -> event.studentId().equals(felix) && event.accountId() == null);
    }

    @Test
    void a_membership_that_ends_with_the_account_takes_it_off_in_that_studio() {
        everythingOfOnePerson();
        UUID membership =
                (UUID) TestDatabase.rows("select membership_id from members where account_id = ?", person.account())
                        .get(0)
                        .get(0);

        Broker.send(new MembershipRevoked(membership, admin.studio(), person.account(), "ERASED"));

        awaitNothingOf(person.account());
    }

    @Test
    void an_erasure_that_is_told_twice_changes_nothing_more() {
        everythingOfOnePerson();
        UUID id = UUID.randomUUID();
        Broker.send(id, new AccountErased(person.account()));
        awaitNothingOf(person.account());
        long version = TestDatabase.number("select sum(version) from guardians where studio_id = ?", admin.studio());

        Broker.send(id, new AccountErased(person.account()));
        Broker.send(new AccountErased(person.account()));

        Memberships.granted(admin.studio(), Role.PARENT);
        assertEquals(
                version, TestDatabase.number("select sum(version) from guardians where studio_id = ?", admin.studio()));
    }

    @Test
    void of_a_studio_that_is_gone_no_member_is_kept() {
        UUID account = Memberships.granted(admin.studio(), Role.PARENT);
        Broker.send(new StudioDeleted(admin.studio()));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> members(account) == 0);

        Broker.send(new MembershipGranted(Ids.next(), admin.studio(), account, Set.of("PARENT"), "INVITED"));
        Memberships.granted(elsewhere.studio(), Role.PARENT);
        Memberships.granted(elsewhere.studio(), Role.PARENT);
        Memberships.granted(elsewhere.studio(), Role.PARENT);

        assertEquals(0, members(account));
    }

    /** A teacher and student who is a parent, too, beside another parent of the same child; returns the child. */
    private UUID everythingOfOnePerson() {
        Memberships.granted(person);
        ownProfile(person);
        post(
                        admin,
                        STUDENTS,
                        Map.of(
                                "firstName", "Clara",
                                "lastName", "W",
                                "primaryInstrument", "VOICE",
                                "accountId", person.account()))
                .then()
                .statusCode(201);
        UUID felix = student(admin, "Felix", "Brahms");
        UUID guardian = guardian(admin, felix, person);
        patch(
                        admin,
                        STUDENTS + "/" + felix + "/guardians/" + guardian,
                        "\"0\"",
                        "{\"email\": \"j@example.com\", \"phone\": \"+493012345678\"}")
                .then()
                .statusCode(200);
        guardian(admin, felix, other);
        return felix;
    }

    private static void awaitNothingOf(UUID account) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> members(account) == 0);
        for (String table : List.of("teachers", "students", "guardians")) {
            assertEquals(
                    0, TestDatabase.number("select count(*) from " + table + " where account_id = ?", account), table);
        }
    }

    private static long members(UUID account) {
        return TestDatabase.number("select count(*) from members where account_id = ?", account);
    }
}
