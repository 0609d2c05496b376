package com.studiosync.studio.renaming;

import static com.studiosync.studio.Schools.freshSubdomain;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.contracts.studio.DirectoryEntry.FormerName;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class RenamingTest {

    private static final Duration QUARTER = Duration.ofDays(90);

    private School school;
    private final String wanted = freshSubdomain();

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_renamed_studio_lives_at_its_new_name_and_tells_where_it_was() {
        rename(school, wanted)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("subdomain", is(wanted))
                .body("url", is("http://" + wanted + ".localhost:8080"));

        StudioSubdomainChanged told = Broker.await(
                StudioSubdomainChanged.class, event -> event.studioId().equals(school.id()));
        assertEquals(new StudioSubdomainChanged(school.id(), school.subdomain(), wanted, told.redirectedUntil()), told);
        Duration redirected = Duration.between(Instant.now(), told.redirectedUntil());
        assertTrue(redirected.compareTo(QUARTER) <= 0 && redirected.compareTo(QUARTER.minusMinutes(5)) > 0);
        assertEquals(
                new DirectoryEntry(
                        school.id(),
                        wanted,
                        "Rock School",
                        DirectoryEntry.Status.ACTIVE,
                        List.of(new FormerName(school.subdomain(), told.redirectedUntil()))),
                entryUnder(wanted));
        assertEquals(school.id(), idUnder(wanted));
        assertEquals(school.id(), idUnder(school.subdomain()));
    }

    @Test
    void a_former_name_is_taken_for_everybody_else() {
        rename(school, wanted).then().statusCode(200);
        School other = Schools.rockSchool();

        Response answer = rename(other, school.subdomain());

        assertConflict(answer);
        assertConflict(Schools.found(Token.ofNoStudio(), Map.of("name", "Heir", "subdomain", school.subdomain())));
        given().get("/api/v1/subdomains/{name}", school.subdomain())
                .then()
                .body("available", is(false))
                .body("reason", is("is taken"));
        assertEquals(other.id(), idUnder(other.subdomain()));
        assertEquals(school.id(), idUnder(school.subdomain()));
    }

    @Test
    void its_own_studio_can_take_a_former_name_back() {
        rename(school, wanted).then().statusCode(200);

        rename(school, school.subdomain()).then().statusCode(200).body("subdomain", is(school.subdomain()));

        DirectoryEntry back = entryUnder(school.subdomain(), 1);
        assertEquals(
                List.of(wanted),
                back.formerNames().stream().map(FormerName::subdomain).toList());
        assertConflict(rename(Schools.rockSchool(), school.subdomain()));
    }

    @Test
    void a_former_name_is_free_when_its_redirect_has_ended() {
        rename(school, wanted).then().statusCode(200);
        TestDatabase.execute(
                "update subdomains set kept_until = now() - interval '1 second' where name = ?", school.subdomain());
        given().get("/internal/directory/{name}", school.subdomain()).then().statusCode(404);
        given().get("/api/v1/subdomains/{name}", school.subdomain()).then().body("available", is(true));
        School heir = Schools.rockSchool();

        rename(heir, school.subdomain()).then().statusCode(200);

        assertEquals(heir.id(), idUnder(school.subdomain()));
    }

    @Test
    void renaming_a_studio_to_what_it_is_called_changes_nothing() {
        rename(school, school.subdomain()).then().statusCode(200).header("ETag", "\"0\"");

        assertEquals(0, TestDatabase.number("select cardinality(former_names) from studios where id = ?", school.id()));
        assertEquals(0, renamesTold());
    }

    @Test
    void a_studio_that_was_renamed_too_often_has_to_wait() {
        for (int i = 0; i < 5; i++) {
            rename(school, i % 2 == 0 ? wanted : school.subdomain()).then().statusCode(200);
        }

        rename(school, freshSubdomain())
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", is("https://studiosync.com/problems/renamed-too-often"));

        assertEquals(school.id(), idUnder(wanted));
        endRedirectsOf(school.id());
        rename(school, freshSubdomain()).then().statusCode(200);
        assertEquals(1, TestDatabase.number("select cardinality(former_names) from studios where id = ?", school.id()));
    }

    @Test
    void a_failure_half_way_leaves_the_name_and_no_event() {
        TestDatabase.execute("alter table outbox add constraint provoked"
                + " check (type not like '%DirectoryEntry%' or payload not like '%" + wanted + "%') not valid");
        try {
            rename(school, wanted).then().statusCode(500);
        } finally {
            TestDatabase.execute("alter table outbox drop constraint provoked");
        }

        assertEquals(school.id(), idUnder(school.subdomain()));
        given().get("/internal/directory/{name}", wanted).then().statusCode(404);
        assertEquals(0, renamesTold());
    }

    @Test
    void only_admins_rename_their_studio() {
        put(school.asA(Role.TEACHER), wanted).then().statusCode(403);
        put(Schools.as(Token.ofNoStudio()), wanted).then().statusCode(403);
        given().contentType("application/json")
                .body(Map.of("subdomain", wanted))
                .put("/api/v1/studio/subdomain")
                .then()
                .statusCode(401);

        assertEquals(0, TestDatabase.number("select count(*) from subdomains where name = ?", wanted));
    }

    @Test
    void who_has_seen_an_older_version_is_refused() {
        put(school.asA(Role.ADMIN).header("If-Match", "\"7\""), wanted).then().statusCode(412);

        assertEquals(0, TestDatabase.number("select count(*) from subdomains where name = ?", wanted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | {\"subdomain\":\"www\"}",
                "422 | {\"subdomain\":\"ab\"}",
                "422 | {\"subdomain\":\"xn--mller-kva\"}",
                "422 | {\"subdomain\":null}",
                "422 | {}",
                "400 | {\"subdomain\":\"some-name\",\"status\":\"PAUSED\"}",
                "400 | {\"subdomain\":[\"some-name\"]}",
                "400 | null",
                "400 | {"
            })
    void bad_input_is_refused_and_changes_nothing(int status, String body) {
        school.asA(Role.ADMIN)
                .body(body)
                .put("/api/v1/studio/subdomain")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        assertEquals(school.id(), idUnder(school.subdomain()));
        assertEquals(0, renamesTold());
    }

    private static Response rename(School studio, String subdomain) {
        return put(studio.asA(Role.ADMIN), subdomain);
    }

    private static Response put(RequestSpecification caller, String subdomain) {
        return caller.body(Map.of("subdomain", subdomain)).put("/api/v1/studio/subdomain");
    }

    private static void assertConflict(Response answer) {
        answer.then().statusCode(409).body("errors.message", is(List.of("is taken")));
    }

    private static UUID idUnder(String subdomain) {
        return UUID.fromString(given().get("/internal/directory/{name}", subdomain)
                .then()
                .statusCode(200)
                .extract()
                .path("studioId"));
    }

    private DirectoryEntry entryUnder(String subdomain) {
        return entryUnder(subdomain, 0);
    }

    private DirectoryEntry entryUnder(String subdomain, int formerly) {
        return Broker.await(
                DirectoryEntry.class,
                entry -> entry.studioId().equals(school.id())
                        && entry.subdomain().equals(subdomain)
                        && entry.formerNames().size() >= formerly);
    }

    private int renamesTold() {
        return Broker.all(
                        StudioSubdomainChanged.class, event -> event.studioId().equals(school.id()))
                .size();
    }

    private static void endRedirectsOf(UUID studio) {
        TestDatabase.execute(
                "update studios set former_until = array_fill(localtimestamp - interval '1 day', array[cardinality(former_until)])"
                        + " where id = ?",
                studio);
    }
}
