package com.studiosync.profile.invited;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.enrolment.Application.child;
import static com.studiosync.profile.enrolment.Application.decide;
import static com.studiosync.profile.enrolment.Application.look;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.InvitationAccepted;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.profile.GuardianLinked;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.enrolment.Application;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class InvitedPeopleTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final String email = "robert." + UUID.randomUUID() + "@example.com";

    @Test
    void a_child_gets_a_login_later_and_it_is_the_account_of_who_accepts() {
        UUID child = student(admin, "Felix", "Brahms");

        login(admin, child, email).then().statusCode(202);

        InvitationRequested asked = asked(email, 1).get(0);
        assertEquals("STUDENT", asked.role());
        assertEquals(admin.account(), asked.requestedBy());
        assertEquals("de", asked.locale());
        UUID account = accept(asked.invitationId());
        awaitAccount("students", child, account);
        as(Token.of(studio, Role.STUDENT).withAccount(account))
                .get(STUDENTS + "/" + child)
                .then()
                .statusCode(200);
        login(admin, child, email).then().statusCode(409);
    }

    @Test
    void the_parent_of_a_child_who_was_taken_in_sees_it_once_the_invitation_is_accepted_and_twice_changes_nothing() {
        Application application = child(studio);
        String child = decide(admin, application.sent(), "accept", Map.of()).path("studentId");
        InvitationRequested asked = asked(application.email(), 1).get(0);
        UUID account = UUID.randomUUID();
        InvitationAccepted accepted = new InvitationAccepted(asked.invitationId(), studio, account);

        UUID event = Broker.send(accepted);
        Broker.send(event, accepted);

        GuardianLinked linked = Broker.await(GuardianLinked.class, told -> account.equals(told.accountId()));
        assertEquals(child, linked.studentId().toString());
        as(Token.of(studio, Role.PARENT).withAccount(account))
                .get(STUDENTS + "/" + child)
                .then()
                .statusCode(200);
        as(Token.of(UUID.randomUUID(), Role.PARENT).withAccount(account))
                .get(STUDENTS + "/" + child)
                .then()
                .statusCode(404);
        assertEquals(
                1,
                Broker.all(GuardianLinked.class, told -> account.equals(told.accountId()))
                        .size());
    }

    @Test
    void a_guardian_of_two_children_is_asked_under_one_invitation_and_becomes_one_person() {
        Application first = child(studio);
        Application second = child(studio)
                .with("student", Map.of("firstName", "Eugenie", "lastName", "Schumann"))
                .from(first.email());
        String felix = decide(admin, first.sent(), "accept", Map.of()).path("studentId");
        String eugenie = decide(admin, second.sent(), "accept", Map.of()).path("studentId");

        List<InvitationRequested> asked = asked(first.email(), 2);
        assertEquals(asked.get(0).invitationId(), asked.get(1).invitationId());
        UUID account = accept(asked.get(0).invitationId());

        Token parent = Token.of(studio, Role.PARENT).withAccount(account);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> guardians() == 1);
        for (String child : List.of(felix, eugenie)) {
            as(parent).get(STUDENTS + "/" + child).then().statusCode(200);
        }
    }

    @Test
    void who_has_accepted_before_gets_the_next_child_without_another_invitation() {
        Application first = child(studio);
        decide(admin, first.sent(), "accept", Map.of());
        UUID account = accept(asked(first.email(), 1).get(0).invitationId());
        Broker.await(GuardianLinked.class, told -> account.equals(told.accountId()));
        Application second = child(studio)
                .with("student", Map.of("firstName", "Eugenie", "lastName", "Schumann"))
                .from(first.email());

        String eugenie = decide(admin, second.sent(), "accept", Map.of()).path("studentId");

        as(Token.of(studio, Role.PARENT).withAccount(account))
                .get(STUDENTS + "/" + eugenie)
                .then()
                .statusCode(200);
        assertEquals(1, guardians());
        assertEquals(1, asked(first.email(), 1).size());
    }

    @Test
    void of_an_invitation_to_a_wrong_address_nothing_comes_once_another_was_sent() {
        UUID child = student(admin, "Felix", "Brahms");
        login(admin, child, "wrong." + email);
        UUID wrong = asked("wrong." + email, 1).get(0).invitationId();
        login(admin, child, email).then().statusCode(202);

        accept(wrong);
        UUID right = accept(asked(email, 1).get(0).invitationId());

        awaitAccount("students", child, right);
    }

    @Test
    void a_guardian_is_invited_for_one_of_the_children() {
        UUID child = student(admin, "Felix", "Brahms");
        String guardian = post(
                        admin,
                        STUDENTS + "/" + child + "/guardians",
                        Map.of("firstName", "Johanna", "lastName", "Brahms", "relation", "MOTHER"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = STUDENTS + "/" + child + "/guardians/" + guardian + "/invitation";

        post(admin, path, Map.of("email", email)).then().statusCode(202);

        InvitationRequested asked = asked(email, 1).get(0);
        assertEquals("PARENT", asked.role());
        awaitAccount("guardians", UUID.fromString(guardian), accept(asked.invitationId()));
        post(admin, path, Map.of("email", email)).then().statusCode(409);
        String other = STUDENTS + "/" + student(admin, "Not", "Hers") + "/guardians/" + guardian + "/invitation";
        post(admin, other, Map.of("email", email)).then().statusCode(404);
    }

    @Test
    void no_address_is_left_of_who_is_erased() {
        Application application = child(studio);
        UUID enrolment = application.sent();
        decide(admin, enrolment, "accept", Map.of());
        UUID account = accept(asked(application.email(), 1).get(0).invitationId());
        Broker.await(GuardianLinked.class, told -> account.equals(told.accountId()));

        Broker.send(new MembershipRevoked(UUID.randomUUID(), studio, account, "ERASED"));

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> invited() == 0);
        look(admin, enrolment)
                .then()
                .body("firstName", equalTo("Felix"))
                .body("email", nullValue())
                .body("phone", nullValue());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void only_admins_invite(Role role) {
        UUID child = student(admin, "Felix", "Brahms");

        int status = login(Token.of(studio, role), child, email).statusCode();

        assertEquals(role == Role.TEACHER ? 404 : 403, status);
        assertEquals(0, invited());
    }

    @Test
    void a_stranger_invites_nobody() {
        UUID child = student(admin, "Felix", "Brahms");

        login(Token.of(UUID.randomUUID(), Role.ADMIN), child, email).then().statusCode(404);

        assertEquals(0, invited());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{",
                "400|null",
                "422|{}",
                "422|{\"email\":\"nobody\"}",
                "400|{\"email\":5}",
                "400|{\"email\":\"a@example.com\",\"role\":\"ADMIN\"}",
                "422|{\"email\":\"a@example.com\",\"locale\":\"Klingon!\"}"
            })
    void a_bad_request_invites_nobody(int status, String body) {
        UUID child = student(admin, "Felix", "Brahms");

        for (String path : List.of("/login", "/guardians/" + UUID.randomUUID() + "/invitation")) {
            as(admin)
                    .contentType("application/json")
                    .body(body)
                    .post(STUDENTS + "/" + child + path)
                    .then()
                    .statusCode(status);
        }
        assertEquals(0, invited());
    }

    private static Response login(Token by, UUID student, String to) {
        return post(by, STUDENTS + "/" + student + "/login", Map.of("email", to, "locale", "de"));
    }

    private List<InvitationRequested> asked(String to, int times) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> Broker.all(InvitationRequested.class, asked -> asked.email()
                                .equals(to)),
                        all -> all.size() >= times);
    }

    /** Identity tells that somebody has accepted; returns the account. */
    private UUID accept(UUID invitation) {
        UUID account = UUID.randomUUID();
        Broker.send(new InvitationAccepted(invitation, studio, account));
        return account;
    }

    private static void awaitAccount(String table, UUID id, UUID account) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select count(*) from " + table + " where id = ? and account_id = ?", id, account)
                        == 1);
    }

    private long guardians() {
        return TestDatabase.number("select count(*) from guardians where studio_id = ?", studio);
    }

    private long invited() {
        return TestDatabase.number("select count(*) from invited_people where studio_id = ?", studio);
    }
}
