package com.studiosync.studio.settings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class SettingsTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_new_studio_has_empty_settings() {
        read().then().statusCode(200).header("ETag", "\"0\"").body("", equalTo(Map.of()));
    }

    @Test
    void what_is_set_is_read_again_and_told() {
        patch(0, "{\"calendar\":{\"firstDay\":\"monday\",\"hidden\":null},\"colours\":[\"#1e90ff\",null,1.50]}")
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", "\"1\"")
                .body("calendar", equalTo(Map.of("firstDay", "monday")));

        assertEquals(
                "{\"calendar\":{\"firstDay\":\"monday\"},\"colours\":[\"#1e90ff\",null,1.50]}",
                read().then().header("ETag", "\"1\"").extract().asString());
        assertEquals(
                Set.of("settings"),
                Broker.await(StudioUpdated.class, this::isOurs).changed());
    }

    @Test
    void what_is_absent_stays_and_what_is_null_goes() {
        patch(0, "{\"a\":{\"b\":1,\"c\":2},\"d\":[1,2]}").statusCode(200);

        patch(1, "{\"a\":{\"b\":null,\"e\":3},\"d\":{\"f\":4},\"g\":null}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("", equalTo(Map.of("a", Map.of("c", 2, "e", 3), "d", Map.of("f", 4))));
    }

    @Test
    void plain_json_is_taken_for_a_merge_patch() {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"a\":1}")
                .patch("/api/v1/studio/settings")
                .then()
                .statusCode(200)
                .body("a", is(1));
    }

    @Test
    void no_digit_and_no_letter_is_lost() {
        String odd =
                "{\"n\":12345678901234567890.123456789,\"price\":1.10,\"huge\":1E+400,\"s\":\"\\u0000\\uD83C ☃ \uD83C\uDFB8\"}";

        patch(0, odd).statusCode(200);

        read().then()
                .body(containsString("12345678901234567890.123456789"))
                .body(containsString("1.10"))
                .body(containsString("1E+400"))
                .body("s", is("\u0000\uD83C ☃ \uD83C\uDFB8"));
    }

    @Test
    void saying_the_same_again_is_no_change() {
        patch(0, "{}").statusCode(200).header("ETag", "\"0\"");
        patch(0, "{\"a\":1}").statusCode(200).header("ETag", "\"1\"");
        patch(1, "{\"a\":1,\"b\":null}").statusCode(200).header("ETag", "\"1\"");

        patch(1, "{\"a\":2}").statusCode(200).header("ETag", "\"2\"");
        Broker.await(StudioUpdated.class, this::isOurs);
        assertEquals(2, TestDatabase.number("select version from studio_settings where studio_id = ?", school.id()));
    }

    @Test
    void a_reader_who_has_the_version_gets_no_body() {
        school.asA(Role.ADMIN)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/studio/settings")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void a_change_without_a_version_or_of_an_old_one_is_refused() {
        patch(0, "{\"a\":1}").statusCode(200);

        school.asA(Role.ADMIN)
                .body("{\"a\":2}")
                .patch("/api/v1/studio/settings")
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        patch(0, "{\"a\":3}").statusCode(412).contentType("application/problem+json");

        read().then().body("a", is(1));
    }

    @Test
    void of_two_admins_who_set_the_first_at_once_one_is_told_that_it_changed() {
        List<Integer> answers = AtOnce.run(
                () -> patch(0, "{\"a\":1}").extract().statusCode(),
                () -> patch(0, "{\"b\":2}").extract().statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|''",
                "400|[]",
                "400|null",
                "400|5",
                "400|{",
                "400|{\"a\":1}}",
                "400|{\"a\":1,\"a\":2}",
                "400|{\"a\":NaN}",
                "400|{a:1}",
                "400|{\"a\":\"\\x\"}",
            })
    void what_is_no_json_object_is_malformed(int status, String body) {
        refused(status, body);
    }

    @Test
    void what_is_nested_too_deeply_is_refused_however_deep_it_goes() {
        patch(0, "{\"a\":" + "[".repeat(15) + "]".repeat(15) + "}").statusCode(200);

        refused(422, "{\"a\":" + "[".repeat(16) + "]".repeat(16) + "}").body("errors.field", hasItem("settings"));
        refused(422, "{\"a\":".repeat(17) + "1" + "}".repeat(17)).body("errors.field", hasItem("settings"));
        refused(422, "{\"a\":" + "[".repeat(60_000)).body("errors.field", hasItem("settings"));
        refused(422, "{\"a\":".repeat(10_000)).body("errors.field", hasItem("settings"));
    }

    @Test
    void what_is_too_large_is_refused_before_or_after_it_is_merged() {
        patch(0, "{\"a\":\"" + "x".repeat(40_000) + "\"}").statusCode(200);

        refused(422, "{\"b\":\"" + "x".repeat(40_000) + "\"}").body("errors.field", hasItem("settings"));
        refused(413, "{\"b\":\"" + "x".repeat(64 * 1024) + "\"}");
        refused(413, "[".repeat(1_500_000));
        patch(1, " ".repeat(3_000_000)).statusCode(413);
        refused(422, "{\"b\":" + "1".repeat(1_001) + "}");
    }

    @Test
    void another_content_type_is_refused() {
        school.asA(Role.ADMIN)
                .contentType("text/plain")
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch("/api/v1/studio/settings")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void a_failure_keeps_neither_settings_nor_event() {
        Sabotage.of("StudioUpdated", () -> patch(0, "{\"a\":1}").statusCode(500));

        read().then().header("ETag", "\"0\"").body("", equalTo(Map.of()));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void only_admins_see_and_change_settings(Role role) {
        patch(0, "{\"a\":1}").statusCode(200);

        school.asA(role).get("/api/v1/studio/settings").then().statusCode(403);
        school.asA(role)
                .header("If-Match", "\"1\"")
                .body("{\"a\":2}")
                .patch("/api/v1/studio/settings")
                .then()
                .statusCode(403);

        read().then().body("a", is(1));
    }

    @Test
    void a_stranger_sees_and_changes_only_her_own() {
        patch(0, "{\"a\":1}").statusCode(200);
        School other = Schools.rockSchool();

        other.asA(Role.ADMIN)
                .header("If-Match", "\"1\"")
                .body("{\"a\":2}")
                .patch("/api/v1/studio/settings")
                .then()
                .statusCode(412);

        other.asA(Role.ADMIN).get("/api/v1/studio/settings").then().body("", equalTo(Map.of()));
        given().get("/api/v1/studio/settings").then().statusCode(401);
    }

    @Test
    void settings_show_neither_to_members_nor_to_visitors() {
        patch(0, "{\"secret\":\"xyzzy\"}").statusCode(200);

        school.asA(Role.STUDENT).get("/api/v1/studio").then().body(not(containsString("xyzzy")));
        given().header(VisitedStudio.HEADER, school.id())
                .get("/api/v1/public/studio")
                .then()
                .statusCode(200)
                .body(not(containsString("xyzzy")));
    }

    private boolean isOurs(StudioUpdated event) {
        return event.studioId().equals(school.id());
    }

    private ValidatableResponse refused(int status, String body) {
        List<List<Object>> before = stored();
        ValidatableResponse answer = patch(before.isEmpty() ? 0 : 1, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));
        assertEquals(before, stored());
        return answer;
    }

    private List<List<Object>> stored() {
        return TestDatabase.rows("select document, version from studio_settings where studio_id = ?", school.id());
    }

    private Response read() {
        return school.asA(Role.ADMIN).get("/api/v1/studio/settings");
    }

    /** In bytes, which the client does not try to print prettily: of deep ones that would take gigabytes. */
    private ValidatableResponse patch(int version, String changes) {
        return school.asA(Role.ADMIN)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", "\"" + version + "\"")
                .body(changes.getBytes(StandardCharsets.UTF_8))
                .patch("/api/v1/studio/settings")
                .then();
    }
}
