package com.studiosync.identity.inviting;

import static com.studiosync.identity.Guests.inviteAll;
import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.strangers;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.InvitationMailRequested;
import com.studiosync.contracts.identity.InvitationSent;
import com.studiosync.identity.School;
import com.studiosync.identity.Statements;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class BulkInvitationTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @Test
    void every_address_gets_a_result_in_its_order() {
        String member = school.member(Role.STUDENT);
        String pending = stranger();
        invited(school, pending, "STUDENT");
        String fresh = stranger();
        List<String> emails = Arrays.asList(
                "no address", fresh, member.toUpperCase(Locale.ROOT), fresh.toUpperCase(Locale.ROOT), pending, null);

        Response answer = inviteAll(school.tokenOf(school.admin()), emails, "TEACHER");

        answer.then().statusCode(200);
        assertEquals(emails, answer.path("results.email"));
        assertEquals(
                List.of(
                        "INVALID_ADDRESS",
                        "INVITED",
                        "ALREADY_MEMBER",
                        "DUPLICATE",
                        "ALREADY_INVITED",
                        "INVALID_ADDRESS"),
                answer.path("results.result"));
        UUID id = UUID.fromString(answer.path("results[1].invitationId"));
        InvitationSent sent =
                Broker.await(InvitationSent.class, event -> event.invitationId().equals(id));
        assertEquals(Set.of("TEACHER"), sent.roles());
        assertEquals(1, school.notes("INVITATION_SENT", accountOf(school.admin()), id));
    }

    @Test
    void two_hundred_are_invited_at_once_and_each_gets_a_mail_with_a_token_of_its_own() {
        List<String> emails = strangers(200);

        Response answer = inviteAll(school.tokenOf(school.admin()), emails, "STUDENT");

        answer.then().statusCode(200);
        assertEquals(Set.of("INVITED"), Set.copyOf(answer.<List<String>>path("results.result")));
        List<InvitationMailRequested> mails = Awaitility.await("mails")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> Broker.all(InvitationMailRequested.class, mail -> mail.studioId()
                                .equals(school.id())),
                        found -> found.size() == 200);
        assertEquals(
                Set.copyOf(emails),
                mails.stream().map(InvitationMailRequested::to).collect(Collectors.toSet()));
        assertEquals(
                200,
                TestDatabase.number(
                        "select count(distinct token_hash) from invitations where studio_id = ?", school.id()));
        assertEquals(
                200,
                TestDatabase.number(
                        "select count(*) from audit_entries where action = 'INVITATION_SENT' and studio_id = ?",
                        school.id()));
    }

    @Test
    void two_hundred_take_hardly_more_round_trips_than_one() {
        String token = school.tokenOf(school.admin());

        List<String> forOne = Statements.during(() -> inviteAll(token, strangers(1), "STUDENT"));
        List<String> forMany = Statements.during(() -> inviteAll(token, strangers(200), "STUDENT"));

        assertTrue(forOne.size() >= 10, forOne::toString);
        assertTrue(forMany.size() <= forOne.size() + 2, forMany::toString);
    }

    @Test
    void two_bulks_with_the_same_people_at_once_invite_each_once() {
        String token = school.tokenOf(school.admin());
        List<String> emails = strangers(20);
        List<String> backwards =
                IntStream.range(0, 20).mapToObj(i -> emails.get(19 - i)).toList();

        List<String> results =
                AtOnce.run(() -> inviteAll(token, emails, "STUDENT"), () -> inviteAll(token, backwards, "STUDENT"))
                        .stream()
                        .flatMap(answer -> answer.<List<String>>path("results.result").stream())
                        .toList();

        assertEquals(20, results.stream().filter("INVITED"::equals).count());
        assertEquals(20, results.stream().filter("ALREADY_INVITED"::equals).count());
        assertEquals(20, rows());
    }

    @Test
    void pending_invitations_are_bounded() {
        String token = school.tokenOf(school.admin());
        IntStream.range(0, 5)
                .forEach(i -> inviteAll(token, strangers(200), "STUDENT").then().statusCode(200));

        inviteAll(token, strangers(1), "STUDENT")
                .then()
                .statusCode(409)
                .body("type", endsWith("/too-many-invitations"));

        assertEquals(1000, rows());
        TestDatabase.execute(
                "update invitations set expires_at = now() where id = (select id from invitations where studio_id = ? limit 1)",
                school.id());
        inviteAll(token, strangers(1), "STUDENT").then().statusCode(200);
    }

    @Test
    void when_one_mail_cannot_be_asked_for_nobody_is_invited() {
        String token = school.tokenOf(school.admin());

        Sabotage.of(
                "InvitationMailRequested",
                () -> inviteAll(token, strangers(3), "STUDENT").then().statusCode(500));

        assertEquals(0, rows());
    }

    private long rows() {
        return TestDatabase.number("select count(*) from invitations where studio_id = ?", school.id());
    }
}
