package com.studiosync.profile.membernews;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.contracts.identity.MembershipGranted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.time.Ids;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class MemberAccountsTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void the_account_of_a_teacher_is_that_of_a_member_who_is_one() {
        refused(makeTeacher(UUID.randomUUID()));
        refused(makeTeacher(Memberships.granted(studio, Role.STUDENT, Role.PARENT)));
        refused(makeTeacher(Memberships.granted(UUID.randomUUID(), Role.TEACHER)));
        assertEquals(0, rows("teachers"));

        makeTeacher(Memberships.granted(studio, Role.TEACHER)).then().statusCode(201);
        makeTeacher(Memberships.granted(studio, Role.ADMIN)).then().statusCode(201);
    }

    @Test
    void a_teacher_profile_is_given_to_no_other_account_either() {
        String path = TEACHERS + "/" + teacher(admin, "Clara", "Wieck");

        refused(patch(admin, path, "\"0\"", account(UUID.randomUUID())));
        patch(admin, path, "\"0\"", account(Memberships.granted(studio, Role.TEACHER)))
                .then()
                .statusCode(200);
        patch(admin, path, "\"1\"", "{\"headline\": \"Piano\"}").then().statusCode(200);
    }

    @Test
    void the_account_of_a_student_is_that_of_a_member_who_is_one() {
        Map<String, Object> felix = Map.of(
                "firstName", "Felix", "lastName", "B", "primaryInstrument", "PIANO", "accountId", UUID.randomUUID());
        refused(post(admin, STUDENTS, felix));
        String path = STUDENTS + "/" + student(admin, "Felix", "Brahms");

        refused(patch(admin, path, "\"0\"", account(Memberships.granted(studio, Role.PARENT))));
        patch(admin, path, "\"0\"", account(Memberships.granted(studio, Role.STUDENT)))
                .then()
                .statusCode(200);
    }

    @Test
    void the_account_of_a_guardian_is_that_of_a_member_who_is_a_parent() {
        String path = STUDENTS + "/" + student(admin, "Felix", "Brahms") + "/guardians";
        Map<String, Object> stranger =
                Map.of("firstName", "J", "lastName", "B", "relation", "MOTHER", "accountId", UUID.randomUUID());
        refused(post(admin, path, stranger));
        String id = post(admin, path, Map.of("firstName", "J", "lastName", "B", "relation", "MOTHER"))
                .path("id");

        refused(patch(admin, path + "/" + id, "\"0\"", account(Memberships.granted(studio, Role.TEACHER))));
        patch(admin, path + "/" + id, "\"0\"", account(Memberships.granted(studio, Role.PARENT)))
                .then()
                .statusCode(200);
    }

    @Test
    void who_was_a_member_is_refused_and_what_was_given_before_stays() {
        Token parent = Token.of(studio, Role.PARENT);
        UUID felix = student(admin, "Felix", "Brahms");
        UUID guardian = guardian(admin, felix, parent);

        Memberships.revoke(studio, parent.account(), "LEFT");

        assertEquals(1, TestDatabase.number("select count(*) from guardians where account_id = ?", parent.account()));
        String path = STUDENTS + "/" + felix + "/guardians/" + guardian;
        patch(admin, path, "\"0\"", "{\"mayPickUp\": true}").then().statusCode(200);
        refused(makeTeacher(parent.account()));
    }

    @Test
    void other_roles_count_as_soon_as_they_are_told() {
        UUID membership = Ids.next();
        UUID account = UUID.randomUUID();
        Broker.send(new MembershipGranted(membership, studio, account, Set.of("PARENT"), "INVITED"));

        Broker.send(new MembershipChanged(membership, studio, account, Set.of("TEACHER"), Set.of(), Set.of()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select count(*) from members where account_id = ? and roles = '{TEACHER}'", account)
                        == 1);
        makeTeacher(account).then().statusCode(201);
    }

    @Test
    void the_end_of_a_former_membership_that_is_told_late_does_not_end_the_present_one() {
        UUID former = new UUID(0x019ab3f000007000L, Ids.next().getLeastSignificantBits());
        UUID account = Memberships.granted(studio, Role.TEACHER);
        UUID marker = UUID.randomUUID();

        Broker.send(new MembershipRevoked(former, studio, account, "LEFT"));
        Broker.send(new MembershipGranted(former, studio, marker, Set.of("PARENT"), "INVITED"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from members where account_id = ?", marker) == 1);
        makeTeacher(account).then().statusCode(201);
    }

    private Response makeTeacher(UUID account) {
        return post(admin, TEACHERS, Map.of("firstName", "Clara", "lastName", "Wieck", "accountId", account));
    }

    private static void refused(Response response) {
        response.then().statusCode(422).body("errors.field", hasItem("accountId"));
    }

    private static String account(UUID id) {
        return "{\"accountId\": \"%s\"}".formatted(id);
    }

    private long rows(String table) {
        return TestDatabase.number("select count(*) from " + table + " where studio_id = ?", studio);
    }
}
