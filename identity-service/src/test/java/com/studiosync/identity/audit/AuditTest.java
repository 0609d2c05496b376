package com.studiosync.identity.audit;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.Failures.from;
import static com.studiosync.identity.Failures.newAddress;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.founderOf;
import static com.studiosync.identity.People.post;
import static com.studiosync.identity.People.refresh;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.Failures;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class AuditTest {

    @Test
    void a_sign_in_and_a_sign_out_are_noted_for_the_studio() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);
        String account = accountOf(founder).toString();
        JsonPath tokens = signIn(founder).jsonPath();
        post("logout", Map.of("refreshToken", tokens.getString("refreshToken")))
                .then()
                .statusCode(204);
        post("logout", Map.of("refreshToken", tokens.getString("refreshToken")))
                .then()
                .statusCode(204);

        trail(founder, "")
                .body("items.action", contains("SIGNED_IN", "SIGNED_OUT", "SIGNED_IN", "MEMBERSHIP_GRANTED"))
                .body("items[1].actorId", equalTo(account))
                .body("items[1].address", equalTo("127.0.0.1"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_failed_sign_in_is_noted_where_it_was_tried_and_names_members_alone() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);
        String address = newAddress();
        List.of(founder, verified(), stranger())
                .forEach(email -> Failures.signIn(from(address).header(VisitedStudio.HEADER, studio), email, WRONG)
                        .then()
                        .statusCode(401));

        trail(founder, "?action=SIGN_IN_FAILED")
                .body("items.subjectId", contains(null, null, accountOf(founder).toString()))
                .body("items.actorId", everyItem(nullValue()))
                .body("items.address", everyItem(equalTo(address)));
    }

    @Test
    void who_is_no_member_of_the_studio_is_noted_there_without_a_name() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);

        Failures.signIn(given().header(VisitedStudio.HEADER, studio), verified(), PASSWORD)
                .then()
                .statusCode(403);

        trail(founder, "?action=SIGN_IN_FAILED").body("items", hasSize(1)).body("items[0].subjectId", nullValue());
    }

    @Test
    void a_failed_sign_in_on_the_platforms_host_is_noted_for_no_studio() {
        String email = verified();

        signIn(email, WRONG).then().statusCode(401);

        assertEquals(
                List.of(List.of("SIGN_IN_FAILED")),
                TestDatabase.rows(
                        "select action from audit_entries"
                                + " where subject_id = ? and studio_id is null and actor_id is null",
                        accountOf(email)));
    }

    @Test
    void a_refresh_token_that_comes_back_is_noted() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);
        String stolen = signIn(founder).path("refreshToken");
        refresh(stolen).then().statusCode(200);
        TestDatabase.execute("update refresh_tokens set replaced_at = replaced_at - interval '1 minute'"
                + " where replaced_at is not null");

        refresh(stolen).then().statusCode(401);

        trail(founder, "?action=SESSION_COMPROMISED")
                .body("items", hasSize(1))
                .body("items[0].subjectId", equalTo(accountOf(founder).toString()))
                .body("items[0].actorId", nullValue());
    }

    @Test
    void the_admin_of_another_studio_sees_nothing_of_it() {
        UUID studio = UUID.randomUUID();
        UUID another = UUID.randomUUID();
        String admin = founderOf(another);
        Failures.signIn(given().header(VisitedStudio.HEADER, studio), founderOf(studio), WRONG);

        trail(admin, "").body("items.action", not(hasItem("SIGN_IN_FAILED")));

        trail(admin, "?action=SIGN_IN_FAILED").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"TEACHER", "STUDENT", "PARENT"})
    void nobody_but_an_admin_reads_it(String role) {
        UUID studio = UUID.randomUUID();
        String member = founderOf(studio);
        TestDatabase.execute("update memberships set roles = ? where studio_id = ?", new String[] {role}, studio);

        audit(signIn(member).path("accessToken"), "").statusCode(403).contentType("application/problem+json");
    }

    @Test
    void without_a_token_or_a_studio_there_is_nothing_to_read() {
        given().get("/api/v1/audit").then().statusCode(401);
        audit(signIn(verified()).path("accessToken"), "").statusCode(403);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);
        for (int i = 0; i < 5; i++) {
            Failures.signIn(given().header(VisitedStudio.HEADER, studio), stranger(), WRONG);
        }
        String token = signIn(founder).path("accessToken");
        List<String> all = audit(token, "").extract().path("items.id");

        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = audit(token, "?limit=2" + cursor).extract().jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);

        assertEquals(all, paged);
        assertEquals(paged.stream().sorted((a, b) -> b.compareTo(a)).toList(), paged);
    }

    @Test
    void filters_narrow_it() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);
        UUID account = accountOf(founder);
        Failures.signIn(given().header(VisitedStudio.HEADER, studio), stranger(), WRONG);
        TestDatabase.execute(
                "update audit_entries set at = '2020-01-01T00:00:00Z' where studio_id = ? and action = 'SIGN_IN_FAILED'",
                studio);

        trail(founder, "?accountId=" + account).body("items.action", not(hasItem("SIGN_IN_FAILED")));
        trail(founder, "?accountId=" + UUID.randomUUID()).body("items", empty());
        trail(founder, "?to=2020-01-01T00:00:00Z").body("items", empty());
        trail(founder, "?from=2020-01-01T00:00:00Z&to=2020-01-01T00:00:01Z")
                .body("items.action", contains("SIGN_IN_FAILED"));
        trail(founder, "?from=2020-01-01T00:00:01Z&action=SIGN_IN_FAILED").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "action,signed_in",
        "accountId,x",
        "from,yesterday",
        "to,2026-09-01",
        "to,+1000000000-12-31T23:59:59Z",
        "from,-1000000000-01-01T00:00:00Z",
        "limit,0",
        "cursor,x"
    })
    void a_filter_without_its_form_is_named(String name, String value) {
        String founder = founderOf(UUID.randomUUID());

        given().auth()
                .oauth2(signIn(founder).path("accessToken"))
                .queryParam(name, value)
                .get("/api/v1/audit")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", contains(name));
    }

    @Test
    void an_entry_holds_ids_and_an_address_and_nothing_else_about_a_person() {
        UUID studio = UUID.randomUUID();
        String founder = founderOf(studio);

        ValidatableResponse trail = trail(founder, "");

        assertEquals(
                Set.of("id", "action", "actorId", "subjectId", "address", "at"),
                trail.extract().jsonPath().getMap("items[0]").keySet());
        trail.body(not(containsString(founder))).body(not(containsString("Clara")));
    }

    private static ValidatableResponse trail(String admin, String query) {
        return audit(signIn(admin).path("accessToken"), query).statusCode(200);
    }

    private static ValidatableResponse audit(String token, String query) {
        return given().auth().oauth2(token).get("/api/v1/audit" + query).then();
    }
}
