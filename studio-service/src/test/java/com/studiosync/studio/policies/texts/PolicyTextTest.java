package com.studiosync.studio.policies.texts;

import static com.studiosync.studio.policies.Policies.put;
import static com.studiosync.studio.policies.Policies.text;
import static com.studiosync.studio.policies.Policies.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.OnVertx;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.studio.policies.Policies;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class PolicyTextTest {

    @Inject
    MovableClock clock;

    @Inject
    Transactions transactions;

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void a_text_that_says_something_new_is_another_version_and_the_old_one_stays_as_it_was() {
        put(school, 0, Policies.of(text("terms", "Old."))).statusCode(200);

        put(school, 1, Policies.of(text("terms", "New.")))
                .statusCode(200)
                .body("texts.version", contains(2))
                .body("texts.body", contains("New."));

        version("terms", 1).statusCode(200).body("body", is("Old."));
        version("terms", 2).statusCode(200).body("body", is("New."));
    }

    @Test
    void a_text_that_was_withdrawn_can_still_be_read_and_goes_on_where_it_ended() {
        put(school, 0, Policies.of(text("terms", "Old."))).statusCode(200);
        put(school, 1, Policies.of()).statusCode(200);

        put(school, 2, Policies.of(text("terms", "New."))).statusCode(200).body("texts.version", contains(2));

        version("terms", 1).statusCode(200).body("body", is("Old."));
    }

    @Test
    void a_text_that_comes_back_as_it_was_is_the_same_version() {
        put(school, 0, Policies.of(text("terms", "Old."))).statusCode(200);
        put(school, 1, Policies.of()).statusCode(200);

        put(school, 2, Policies.of(text("terms", "Old.")))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("texts.version", contains(1));
    }

    @Test
    void each_field_of_a_text_makes_another_version() {
        Map<String, Object> text = text("terms", "Terms.");
        put(school, 0, Policies.of(text)).statusCode(200);

        put(school, 1, Policies.of(with("title", "Other", text))).body("texts.version", contains(2));
        put(school, 2, Policies.of(with("visibility", "MEMBERS", text))).body("texts.version", contains(3));
        put(school, 3, Policies.of(with("effectiveFrom", today().plusDays(9).toString(), text)))
                .body("texts.version", contains(4));
    }

    @Test
    void an_announced_version_holds_from_its_day_on_and_the_former_one_until_then() {
        put(school, 0, Policies.of(text("terms", "Old."))).statusCode(200);
        String announced = today().plusDays(2).toString();

        put(school, 1, Policies.of(with("effectiveFrom", announced, text("terms", "New."))))
                .statusCode(200);

        inForce().body("items.version", contains(1));
        visited().body("items.version", contains(1)).body("items.body", contains("Old."));
        clock.advance(Duration.ofDays(2));
        visited().body("items.version", contains(2)).body("items.body", contains("New."));
    }

    @Test
    void a_text_that_holds_later_only_is_not_in_force() {
        put(school, 0, Policies.of(with("effectiveFrom", today().plusDays(2).toString(), text("terms", "New."))))
                .statusCode(200)
                .body("texts.code", contains("terms"));

        inForce().body("items", is(empty()));
    }

    @Test
    void a_change_can_replace_what_was_announced_before_it_holds() {
        put(school, 0, Policies.of(text("terms", "Old."))).statusCode(200);
        put(school, 1, Policies.of(with("effectiveFrom", today().plusDays(5).toString(), text("terms", "Announced."))))
                .statusCode(200);

        put(school, 2, Policies.of(with("effectiveFrom", today().toString(), text("terms", "At once."))))
                .statusCode(200);

        clock.advance(Duration.ofDays(6));
        visited().body("items.body", contains("At once."));
    }

    @Test
    void a_change_cannot_hold_in_the_past_where_other_words_held() {
        put(school, 0, Policies.of(with("effectiveFrom", "2020-01-01", text("terms", "Old."))))
                .statusCode(200);

        put(school, 1, Policies.of(with("effectiveFrom", today().minusDays(1).toString(), text("terms", "New."))))
                .statusCode(422)
                .body("errors.field", hasItem("texts[0].effectiveFrom"));
        put(school, 1, Policies.of(with("effectiveFrom", "2020-01-01", text("terms", "Old."))))
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void today_is_the_day_where_the_studio_is(String zone) {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("timezone", zone))
                .patch("/api/v1/studio")
                .then()
                .statusCode(200);
        LocalDate there = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));

        put(school, 0, Policies.of(text("terms", "Terms."))).body("texts.effectiveFrom", contains(there.toString()));

        inForce().body("items.code", contains("terms"));
    }

    @Test
    void visitors_read_exactly_what_is_public() {
        put(
                        school,
                        0,
                        Map.of(
                                "cancellation",
                                Map.of("noticeHours", 24),
                                "texts",
                                List.of(
                                        text("terms", "Terms."),
                                        with("visibility", "MEMBERS", text("house-rules", "No food.")))))
                .statusCode(200);

        Map<String, Object> shown = visited()
                .header("Cache-Control", "max-age=30")
                .body("keySet()", equalTo(Set.of("items")))
                .body("items.code", contains("terms"))
                .extract()
                .path("items[0]");

        assertEquals(
                Set.of("code", "version", "title", "body", "visibility", "effectiveFrom", "createdAt"), shown.keySet());
        visitedVersion("terms").statusCode(200).header("Cache-Control", "max-age=86400");
        visitedVersion("house-rules").statusCode(404).contentType("application/problem+json");
        inForce().body("items.code", contains("terms", "house-rules"));
        version("house-rules", 1).statusCode(200);
    }

    @Test
    void a_public_version_stays_public_when_the_text_is_withdrawn() {
        put(school, 0, Policies.of(text("terms", "Terms."))).statusCode(200);

        put(school, 1, Policies.of()).statusCode(200);

        visited().body("items", is(empty()));
        visitedVersion("terms").statusCode(200).body("body", is("Terms."));
    }

    @Test
    void what_is_not_there_is_not_found() {
        version("terms", 1).statusCode(404).contentType("application/problem+json");
        for (String odd :
                List.of("terms/versions/one", "terms/versions/99999999999", "Terms/versions/1", "a%00/versions/1")) {
            school.asA(Role.STUDENT)
                    .urlEncodingEnabled(false)
                    .get("/api/v1/studio/policies/" + odd)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        given().get("/api/v1/public/studio/policies").then().statusCode(404);
    }

    @Test
    void the_database_itself_lets_nobody_rewrite_or_remove_a_version() {
        put(school, 0, Policies.of(text("terms", "Agreed."))).statusCode(200);

        for (String rewriting : List.of("update policy_texts set body = 'Other.'", "delete from policy_texts")) {
            RuntimeException refused = assertThrows(RuntimeException.class, () -> run(rewriting));
            assertTrue(String.valueOf(refused).contains("permission denied"), String.valueOf(refused));
        }
        assertEquals(
                List.of(List.of("Agreed.")),
                TestDatabase.rows("select body from policy_texts where studio_id = ?", school.id()));
    }

    private void run(String sql) {
        OnVertx.await(() -> transactions.inStudio(school.id(), () -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql).executeUpdate())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private ValidatableResponse version(String code, int version) {
        return school.asA(Role.PARENT)
                .get("/api/v1/studio/policies/" + code + "/versions/" + version)
                .then();
    }

    private ValidatableResponse inForce() {
        return school.asA(Role.STUDENT)
                .get("/api/v1/studio/policies/in-force")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse visited() {
        return given().header(VisitedStudio.HEADER, school.id())
                .get("/api/v1/public/studio/policies")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse visitedVersion(String code) {
        return given().header(VisitedStudio.HEADER, school.id())
                .get("/api/v1/public/studio/policies/" + code + "/versions/1")
                .then();
    }
}
