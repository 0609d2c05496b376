package com.studiosync.identity.studionews;

import static com.studiosync.identity.Guests.invited;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.InvitationRevoked;
import com.studiosync.contracts.identity.MembershipRevoked;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.identity.People;
import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class CloseStudioTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @Test
    void of_a_studio_that_is_gone_nobody_is_a_member_any_more() {
        String teacher = school.member(Role.TEACHER);
        School other = School.open();

        Broker.send(new StudioDeleted(school.id()));

        awaitNone("memberships");
        assertEquals("STUDIO_DELETED", revocationOf(accountOf(teacher)).cause());
        assertEquals("STUDIO_DELETED", revocationOf(accountOf(school.admin())).cause());
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from audit_entries where action = 'STUDIO_DELETED' and studio_id = ?",
                        school.id()));
        assertTrue(other.knows(other.admin()));
    }

    @Test
    void tokens_of_a_studio_that_is_gone_are_refused_and_its_sessions_get_no_new_ones() {
        String token = school.tokenOf(school.admin());
        UUID session = UUID.fromString(
                new JsonPath(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]))).getString("sid"));

        Broker.send(new StudioDeleted(school.id()));

        RevocationEntry refused =
                Broker.await(RevocationEntry.class, entry -> entry.sessionId().equals(session));
        assertEquals(1L, refused.belowGeneration());
        String homeless = People.signIn(school.admin()).path("accessToken");
        given().auth()
                .oauth2(homeless)
                .contentType("application/json")
                .body(Map.of("studioId", school.id()))
                .post("/api/v1/auth/switch")
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-a-member"));
    }

    @Test
    void invitations_to_a_studio_that_is_gone_are_taken_back_and_forgotten() {
        UUID pending = invited(school, "guest-" + UUID.randomUUID() + "@example.com", "TEACHER");

        Broker.send(new StudioDeleted(school.id()));

        Broker.await(InvitationRevoked.class, event -> event.invitationId().equals(pending));
        awaitNone("invitations");
    }

    @Test
    void of_a_studio_that_is_gone_no_name_is_kept_and_nobody_joins_it() {
        Broker.send(new StudioDeleted(school.id()));

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> TestDatabase.rows(
                        "select name, subdomain is null from known_studios where studio_id = ?", school.id())
                .equals(List.of(List.of("", true))));
        awaitNone("memberships");
        school.join(verified()).then().statusCode(403);
        assertEquals(0, TestDatabase.number("select count(*) from memberships where studio_id = ?", school.id()));
    }

    @Test
    void a_founding_that_comes_after_the_end_makes_nobody_an_admin_of_nothing() {
        UUID studio = UUID.randomUUID();
        awaitEffectOf(Broker.send(new StudioDeleted(studio)));

        awaitEffectOf(Broker.send(new StudioCreated(
                studio, accountOf(school.admin()), "Late", "late-" + studio, "UTC", "EUR", "DE", "OPEN")));

        assertEquals(0, TestDatabase.number("select count(*) from memberships where studio_id = ?", studio));
        assertEquals(
                List.of(List.of("", true)),
                TestDatabase.rows("select name, subdomain is null from known_studios where studio_id = ?", studio));
    }

    @Test
    void hearing_it_twice_ends_nothing_twice() {
        UUID account = accountOf(school.admin());
        UUID event = Broker.send(new StudioDeleted(school.id()));
        awaitNone("memberships");

        Broker.send(event, new StudioDeleted(school.id()));
        Broker.send(new StudioDeleted(school.id()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select count(*) from audit_entries where action = 'STUDIO_DELETED' and studio_id = ?",
                                school.id())
                        == 2);
        revocationOf(account);
        assertEquals(
                1,
                Broker.all(MembershipRevoked.class, revoked -> revoked.accountId()
                                .equals(account))
                        .size());
    }

    private MembershipRevoked revocationOf(UUID account) {
        return Broker.await(
                MembershipRevoked.class,
                event -> event.accountId().equals(account) && event.studioId().equals(school.id()));
    }

    private static void awaitEffectOf(UUID event) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from inbox where event_id = ?", event) == 2);
    }

    private void awaitNone(String table) {
        Awaitility.await(table)
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from " + table + " where studio_id = ?", school.id())
                        == 0);
    }
}
