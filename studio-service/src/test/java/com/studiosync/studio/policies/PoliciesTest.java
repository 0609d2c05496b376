package com.studiosync.studio.policies;

import static com.studiosync.studio.policies.Policies.put;
import static com.studiosync.studio.policies.Policies.text;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioPoliciesChanged;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class PoliciesTest {

    private static final String EVERYTHING = """
            {"cancellation": {"noticeHours": 24, "notes": "Later ones are charged."},
             "makeUpLessons": {"offered": true, "withinDays": 60, "perTerm": 2, "notes": "In the same term."},
             "payment": {"dueDays": 14, "notes": "By bank transfer."},
             "texts": [
               {"code": "terms", "title": "Terms", "body": "Weekly.\\nNot in holidays.", "visibility": "PUBLIC",
                "effectiveFrom": "2020-09-01"},
               {"code": "house-rules", "title": "House rules", "body": "No food.", "visibility": "MEMBERS"}]}
            """;

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_new_studio_has_decided_nothing() {
        read(Role.STUDENT).then().statusCode(200).header("ETag", "\"0\"").body("", equalTo(Map.of("texts", List.of())));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_is_decided_is_read_by_every_member(Role role) {
        put(school, 0, EVERYTHING).statusCode(200).header("ETag", "\"1\"");

        read(role)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("cancellation", equalTo(Map.of("noticeHours", 24, "notes", "Later ones are charged.")))
                .body(
                        "makeUpLessons",
                        equalTo(Map.of("offered", true, "withinDays", 60, "perTerm", 2, "notes", "In the same term.")))
                .body("payment", equalTo(Map.of("dueDays", 14, "notes", "By bank transfer.")))
                .body("texts.code", contains("terms", "house-rules"))
                .body("texts.version", contains(1, 1))
                .body("texts[0].body", is("Weekly.\nNot in holidays."))
                .body("texts[0].effectiveFrom", is("2020-09-01"))
                .body("texts.visibility", contains("PUBLIC", "MEMBERS"))
                .body("$", not(hasKey("version")));
    }

    @Test
    void what_has_changed_is_told_with_the_versions() {
        put(school, 0, EVERYTHING).statusCode(200);

        StudioPoliciesChanged told = Broker.await(StudioPoliciesChanged.class, this::isOurs);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertEquals(
                new StudioPoliciesChanged(
                        school.id(),
                        1L,
                        24,
                        List.of(
                                new StudioPoliciesChanged.Text("terms", 1, LocalDate.of(2020, 9, 1), "PUBLIC"),
                                new StudioPoliciesChanged.Text("house-rules", 1, today, "MEMBERS")),
                        Set.of("cancellation", "makeUpLessons", "payment", "texts"),
                        Set.of("terms", "house-rules")),
                told);
    }

    @Test
    void what_is_left_out_is_withdrawn_and_told() {
        put(school, 0, EVERYTHING).statusCode(200);

        put(school, 1, "{\"payment\":{\"dueDays\":14,\"notes\":\"By bank transfer.\"},\"texts\":[]}")
                .statusCode(200)
                .body("texts", is(empty()))
                .body("$", not(hasKey("cancellation")));

        StudioPoliciesChanged told =
                Broker.await(StudioPoliciesChanged.class, event -> isOurs(event) && event.version() == 2);
        assertEquals(
                new StudioPoliciesChanged(
                        school.id(),
                        2L,
                        null,
                        List.of(),
                        Set.of("cancellation", "makeUpLessons", "texts"),
                        Set.of("terms", "house-rules")),
                told);
    }

    @Test
    void another_order_of_texts_is_a_change_of_no_text() {
        put(school, 0, Policies.of(text("a", "A."), text("b", "B."))).statusCode(200);

        put(school, 1, Policies.of(text("b", "B."), text("a", "A.")))
                .statusCode(200)
                .body("texts.code", contains("b", "a"))
                .body("texts.version", contains(1, 1));

        StudioPoliciesChanged told =
                Broker.await(StudioPoliciesChanged.class, event -> isOurs(event) && event.version() == 2);
        assertEquals(Set.of("texts"), told.changed());
        assertEquals(Set.of(), told.changedTexts());
    }

    @Test
    void saying_the_same_again_is_no_change() {
        put(school, 0, "{\"texts\":[]}").statusCode(200).header("ETag", "\"0\"");
        put(school, 0, EVERYTHING).statusCode(200).header("ETag", "\"1\"");

        put(school, 1, EVERYTHING).statusCode(200).header("ETag", "\"1\"");

        put(school, 1, "{\"texts\":[]}").statusCode(200).header("ETag", "\"2\"");
        Broker.await(StudioPoliciesChanged.class, event -> isOurs(event) && event.version() == 2);
        assertEquals(2, Broker.all(StudioPoliciesChanged.class, this::isOurs).size());
        assertEquals(2, texts());
    }

    @Test
    void a_reader_who_has_the_version_gets_no_body() {
        school.asA(Role.PARENT)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/studio/policies")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void a_change_without_a_version_or_of_an_old_one_is_refused() {
        put(school, 0, EVERYTHING).statusCode(200);

        school.asA(Role.ADMIN)
                .body(EVERYTHING)
                .put("/api/v1/studio/policies")
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        put(school, 0, Policies.of(text("late", "Late."))).statusCode(412).contentType("application/problem+json");

        assertEquals(2, texts());
    }

    @Test
    void of_two_admins_who_decide_at_once_one_is_told_that_it_changed() {
        List<Integer> answers = AtOnce.run(
                () -> put(school, 0, Policies.of(text("a", "One."))).extract().statusCode(),
                () -> put(school, 0, Policies.of(text("a", "Other."))).extract().statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
        assertEquals(1, texts());
    }

    @Test
    void a_failure_keeps_neither_policies_nor_event() {
        Sabotage.of("StudioPoliciesChanged", () -> put(school, 0, EVERYTHING).statusCode(500));

        read(Role.ADMIN).then().header("ETag", "\"0\"").body("texts", is(empty()));
        assertEquals(0, texts());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void only_admins_change_policies(Role role) {
        school.asA(role)
                .header("If-Match", "\"0\"")
                .body(EVERYTHING)
                .put("/api/v1/studio/policies")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");

        assertEquals(0, texts());
    }

    @Test
    void a_stranger_sees_and_changes_only_her_own() {
        put(school, 0, EVERYTHING).statusCode(200);
        School other = Schools.rockSchool();

        put(other, 0, Policies.of(text("terms", "Ours."))).statusCode(200).body("texts.version", contains(1));

        read(Role.ADMIN).then().header("ETag", "\"1\"").body("texts.code", contains("terms", "house-rules"));
        other.asA(Role.ADMIN)
                .get("/api/v1/studio/policies/house-rules/versions/1")
                .then()
                .statusCode(404);
        given().get("/api/v1/studio/policies").then().statusCode(401);
    }

    private boolean isOurs(StudioPoliciesChanged event) {
        return event.studioId().equals(school.id());
    }

    private long texts() {
        return TestDatabase.number("select count(*) from policy_texts where studio_id = ?", school.id());
    }

    private Response read(Role role) {
        return school.asA(role).get("/api/v1/studio/policies");
    }
}
