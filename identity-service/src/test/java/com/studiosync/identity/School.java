package com.studiosync.identity;

import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A studio with an admin, and with people who came to it the way that real ones take; people are named by their address. */
public record School(UUID id, String admin) {

    /** One that everybody may join. */
    public static School open() {
        return withPolicy("OPEN");
    }

    public static School withPolicy(String policy) {
        UUID id = UUID.randomUUID();
        String admin = verified();
        UUID account = accountOf(admin);
        Broker.send(new StudioCreated(id, account, "Rock School", "rock" + id, "UTC", "EUR", "AT", policy));
        Awaitility.await("founder").atMost(Duration.ofSeconds(60)).until(() -> memberships(id, account) == 1);
        return new School(id, admin);
    }

    /** Somebody with an account who joined the open studio and was given these roles. */
    public String member(Role... roles) {
        String email = verified();
        join(email).then().statusCode(201);
        change(admin, email, Map.of("roles", List.of(roles))).then().statusCode(200);
        return email;
    }

    /** A member who has single permissions beyond those of the role. */
    public String memberWith(Role role, String... granted) {
        String email = member(role);
        change(admin, email, Map.of("granted", List.of(granted))).then().statusCode(200);
        return email;
    }

    /** Somebody who asked to join a studio that approves. */
    public String waiting() {
        String email = verified();
        join(email).then().statusCode(202);
        return email;
    }

    /** Asks to join, on the studio's host, with a token that is bound to no studio. */
    public Response join(String email) {
        return onHost().auth().oauth2(signIn(email).path("accessToken")).post("/api/v1/auth/join");
    }

    public Response login(String email) {
        return onHost().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/api/v1/auth/login");
    }

    public Response register(String email) {
        return onHost().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", PASSWORD, "firstName", "Clara", "lastName", "Wieck"))
                .post("/api/v1/auth/register");
    }

    public RequestSpecification onHost() {
        return given().header(VisitedStudio.HEADER, id);
    }

    /** A token that is bound to this studio. */
    public String tokenOf(String email) {
        return login(email).then().statusCode(200).extract().path("accessToken");
    }

    public RequestSpecification as(String email) {
        return given().auth().oauth2(tokenOf(email));
    }

    /** Changes a member with the version that the admin reads right before. */
    public Response change(String actor, String target, Map<String, ?> changes) {
        return change(tokenOf(actor), target, tagOf(target), changes);
    }

    /** The same by the admin, with a patch that may be none. */
    public Response patch(String target, String body) {
        return as(admin)
                .header("If-Match", tagOf(target))
                .contentType(MergePatch.MEDIA_TYPE)
                .body(body)
                .patch("/api/v1/members/" + accountOf(target));
    }

    /** The version of a member that the admin sees now. */
    public String tagOf(String member) {
        return as(admin).get("/api/v1/members/" + accountOf(member)).header("ETag");
    }

    public static Response change(String token, String target, String tag, Map<String, ?> changes) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", tag)
                .contentType(MergePatch.MEDIA_TYPE)
                .body(changes)
                .patch("/api/v1/members/" + accountOf(target));
    }

    /** The roles that are stored, whatever any token says. */
    public List<String> rolesOf(String email) {
        return TestDatabase.rows(
                        "select unnest(roles) from memberships where studio_id = ? and account_id = ? order by 1",
                        id,
                        accountOf(email))
                .stream()
                .map(row -> row.get(0).toString())
                .toList();
    }

    public boolean knows(String email) {
        return memberships(id, accountOf(email)) == 1;
    }

    private static long memberships(UUID studio, UUID account) {
        return TestDatabase.number(
                "select count(*) from memberships where studio_id = ? and account_id = ?", studio, account);
    }

    /** How often an action was noted in the studio's audit trail, by whom and about what. */
    public long notes(String action, UUID actor, UUID subject) {
        return TestDatabase.number(
                "select count(*) from audit_entries where action = ? and studio_id = ? and actor_id = ? and subject_id = ?",
                action,
                id,
                actor,
                subject);
    }
}
