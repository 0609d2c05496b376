package com.studiosync.identity.acceptance;

import static com.studiosync.identity.Guests.INVITATIONS;
import static com.studiosync.identity.Guests.acceptAsNewcomer;
import static com.studiosync.identity.Guests.invite;
import static com.studiosync.identity.Guests.look;
import static com.studiosync.identity.Guests.tokenFor;
import static com.studiosync.identity.Guests.tokenOf;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class OfferTest {

    @Inject
    MeterRegistry metrics;

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @Test
    void an_invitation_shows_what_it_is_to() {
        String unknown = stranger();
        String known = verified();
        String unconfirmed = registered();

        look(tokenFor(school, unknown, "TEACHER", "PARENT"))
                .then()
                .statusCode(200)
                .body("studioName", equalTo("Rock School"))
                .body("subdomain", equalTo("rock" + school.id()))
                .body("email", equalTo(unknown))
                .body("roles", contains("TEACHER", "PARENT"))
                .body("inviterName", equalTo("Clara Wieck"))
                .body("accountExists", equalTo(false));
        look(tokenFor(school, known, "TEACHER")).then().body("accountExists", equalTo(true));
        look(tokenFor(school, unconfirmed, "TEACHER")).then().body("accountExists", equalTo(false));
    }

    /** Metrics are read by many, and kept for long. */
    @Test
    void no_token_stands_in_a_metric() {
        String good = tokenFor(school, stranger(), "TEACHER");
        String bad = "no-token-at-all";
        look(good).then().statusCode(200);
        look(bad).then().statusCode(404);

        Set<String> paths = Awaitility.await("both counted")
                .atMost(Duration.ofSeconds(60))
                .until(this::countedPaths, counted -> counted.stream().anyMatch(path -> path.contains("by-token")));

        assertTrue(paths.stream().noneMatch(path -> path.contains(good) || path.contains(bad)), paths::toString);
    }

    private Set<String> countedPaths() {
        return metrics.find("http.server.requests").timers().stream()
                .map(timer -> timer.getId().getTag("uri"))
                .collect(Collectors.toSet());
    }

    @Test
    void an_expired_invitation_is_not_good() {
        String token = tokenFor(school, stranger(), "TEACHER");
        TestDatabase.execute("update invitations set expires_at = now() where studio_id = ?", school.id());

        look(token).then().statusCode(404);
        acceptAsNewcomer(token).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEMOTED", "REMOVED"})
    void an_invitation_falls_with_the_rights_of_who_sent_it(String fate) {
        String inviter = school.member(Role.ADMIN);
        UUID id = UUID.fromString(invite(school, inviter, stranger(), "ADMIN")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        String token = tokenOf(id, 1);
        look(token).then().statusCode(200);

        if (fate.equals("REMOVED")) {
            school.as(school.admin())
                    .delete("/api/v1/members/" + accountOf(inviter))
                    .then()
                    .statusCode(204);
        } else {
            school.change(
                            school.admin(),
                            inviter,
                            Map.of("roles", List.of("TEACHER"), "granted", List.of("members-manage")))
                    .then()
                    .statusCode(200);
        }

        look(token).then().statusCode(404).body("type", endsWith("/invitation-not-good"));
        acceptAsNewcomer(token).then().statusCode(404);
        school.as(school.admin())
                .noContentType()
                .post(INVITATIONS + "/" + id + "/resend")
                .then()
                .statusCode(200);
        acceptAsNewcomer(tokenOf(id, 2)).then().statusCode(200);
    }

    @Test
    void an_invitation_is_accepted_on_its_own_studios_host_or_the_platforms() {
        School other = School.open();
        String token = tokenFor(school, stranger(), "TEACHER");

        onHost(other, token, 404);
        other.onHost().get(INVITATIONS + "/by-token/" + token).then().statusCode(404);
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from memberships where studio_id = ? and 'TEACHER' = any(roles)", other.id()));
        school.onHost().get(INVITATIONS + "/by-token/" + token).then().statusCode(200);
        onHost(school, token, 200);
    }

    private static void onHost(School host, String token, int status) {
        given().header(VisitedStudio.HEADER, host.id())
                .contentType(ContentType.JSON)
                .body(Map.of("token", token, "firstName", "Robert", "lastName", "Schumann", "password", PASSWORD))
                .post(INVITATIONS + "/accept")
                .then()
                .statusCode(status);
    }

    @Test
    void a_token_that_names_another_studio_opens_nothing_there() {
        School other = School.open();
        byte[] forged = Base64.getUrlDecoder().decode(tokenFor(school, stranger(), "TEACHER"));
        ByteBuffer.wrap(forged)
                .putLong(other.id().getMostSignificantBits())
                .putLong(other.id().getLeastSignificantBits());
        String token = Base64.getUrlEncoder().encodeToString(forged);

        look(token).then().statusCode(404);
        acceptAsNewcomer(token).then().statusCode(404);
    }
}
