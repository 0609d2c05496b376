package com.studiosync.profile.academic;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.profile.Child;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class LearntSpecialtiesTest {

    private static final String BEGINNER = "{\"level\": \"BEGINNER\"}";
    private static final String ADVANCED = "{\"level\": \"ADVANCED\"}";

    private Child child;
    private String path;

    @BeforeEach
    void a_child_with_everybody() {
        child = Child.withEverybody();
        path = child.path() + "/specialties";
    }

    @Test
    void a_student_learns_several_each_at_a_level_of_its_own() {
        tell(child.teacher(), "VOICE", BEGINNER, 200);
        tell(child.teacher(), "MUSIC_THEORY", "{}", 200);

        for (Token near : List.of(child.admin(), child.teacher(), child.guardian(), child.self())) {
            as(near).get(path)
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("MUSIC_THEORY", "PIANO", "VOICE"))
                    .body("items.primary", contains(false, true, false))
                    .body("items[0].level", nullValue())
                    .body("items[2].level", equalTo("BEGINNER"));
        }
        as(child.self()).get(path + "/VOICE").then().statusCode(200).body("level", equalTo("BEGINNER"));
        as(child.self()).get(path + "/DRUMS").then().statusCode(404);
    }

    @Test
    void each_change_of_a_level_is_kept_with_who_told_it() {
        tell(child.teacher(), "VOICE", BEGINNER, 200);
        tell(child.teacher(), "VOICE", BEGINNER, 200);
        tell(child.admin(), "VOICE", ADVANCED, 200);
        as(child.teacher()).delete(path + "/VOICE").then().statusCode(204);

        as(child.guardian())
                .get(child.path() + "/skills")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.dropped", contains(true, false, false))
                .body("items.previousLevel", contains("ADVANCED", "BEGINNER", null))
                .body("items.level", contains(null, "ADVANCED", "BEGINNER"))
                .body(
                        "items.changedBy",
                        contains(
                                child.teacher().account().toString(),
                                child.admin().account().toString(),
                                child.teacher().account().toString()));
        as(child.teacher()).get(path + "/VOICE").then().statusCode(404);
    }

    @Test
    void the_history_comes_in_pages() {
        Stream.of(BEGINNER, ADVANCED, BEGINNER).forEach(level -> tell(child.teacher(), "VOICE", level, 200));

        Response first = as(child.self()).get(child.path() + "/skills?limit=2");
        as(child.self())
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(child.path() + "/skills?limit=2")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void the_profile_shows_the_level_in_the_primary_instrument_and_others_hear_of_it() {
        tell(child.teacher(), "PIANO", ADVANCED, 200);

        as(child.admin())
                .get(child.path())
                .then()
                .body("skillLevel", equalTo("ADVANCED"))
                .header("ETag", "\"2\"");
        Broker.await(
                StudentUpdated.class,
                event -> event.studentId().equals(child.id()) && event.changed().equals(Set.of("skillLevel")));
    }

    @Test
    void a_level_that_the_profile_tells_is_a_step_in_the_history() {
        patch(child.teacher(), child.path(), "\"1\"", "{\"skillLevel\": \"BEGINNER\"}")
                .then()
                .statusCode(200);

        as(child.admin()).get(path + "/PIANO").then().body("level", equalTo("BEGINNER"));
        as(child.admin())
                .get(child.path() + "/skills")
                .then()
                .body("items.level", contains("BEGINNER"))
                .body("items.changedBy", contains(child.teacher().account().toString()));
    }

    @Test
    void another_primary_instrument_brings_its_own_level_along() {
        tell(child.teacher(), "PIANO", ADVANCED, 200);
        tell(child.teacher(), "VOICE", BEGINNER, 200);

        patch(child.teacher(), child.path(), "\"2\"", "{\"primaryInstrument\": \"VOICE\"}")
                .then()
                .statusCode(200)
                .body("skillLevel", equalTo("BEGINNER"));
        patch(child.teacher(), child.path(), "\"3\"", "{\"primaryInstrument\": \"DRUMS\"}")
                .then()
                .statusCode(200)
                .body("skillLevel", nullValue());

        as(child.admin())
                .get(path)
                .then()
                .body("items.code", contains("DRUMS", "PIANO", "VOICE"))
                .body("items.level", contains(null, "ADVANCED", "BEGINNER"));
    }

    @Test
    void a_former_teacher_sees_the_steps_of_her_time_where_the_studio_says_so() {
        tell(child.teacher(), "VOICE", BEGINNER, 200);
        tell(child.admin(), "VOICE", ADVANCED, 200);
        TestDatabase.execute(
                "update skill_changes set at = at - interval '5 days' where student_id = ? and level = 'BEGINNER'",
                child.id());
        TestDatabase.execute(
                "update assignments set from_date = from_date - 10, until_date = current_date - 1"
                        + " where student_id = ?",
                child.id());
        as(child.teacher()).get(child.path() + "/skills").then().statusCode(404);

        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", child.studio());

        as(child.teacher())
                .get(child.path() + "/skills")
                .then()
                .statusCode(200)
                .body("items.level", contains("BEGINNER"));
        as(child.teacher()).get(path).then().statusCode(403);
    }

    @Test
    void the_primary_instrument_is_not_dropped() {
        as(child.teacher()).delete(path + "/PIANO").then().statusCode(409);

        as(child.admin()).get(path).then().body("items.code", contains("PIANO"));
    }

    @Test
    void others_tell_nothing() {
        for (Token member : List.of(child.guardian(), child.self())) {
            tell(member, "VOICE", BEGINNER, 403);
            tell(member.withGranted("students-edit"), "VOICE", BEGINNER, 403);
            as(member.withGranted("students-edit"))
                    .delete(path + "/PIANO")
                    .then()
                    .statusCode(403);
        }
        for (Token far : List.of(child.colleague(), child.stranger())) {
            tell(far, "VOICE", BEGINNER, 404);
            as(far).delete(path + "/PIANO").then().statusCode(404);
            as(far).get(path).then().statusCode(404);
            as(far).get(child.path() + "/skills").then().statusCode(404);
        }
        RestAssured.get(path).then().statusCode(401);

        as(child.admin()).get(child.path() + "/skills").then().body("items", hasSize(0));
    }

    @Test
    void what_the_studio_does_not_teach_is_not_begun() {
        tell(child.teacher(), "KAZOO", BEGINNER, 422);
        tell(child.teacher(), "ka-zoo", BEGINNER, 422);

        as(child.admin()).get(path).then().body("items.code", contains("PIANO"));
    }

    @Test
    void nobody_learns_more_than_20() {
        TestDatabase.execute("""
                insert into student_specialties (studio_id, student_id, id, code, since)
                select ?, ?, gen_random_uuid(), 'OWN_' || n, now() from generate_series(1, 19) n""", child.studio(), child.id());

        put(child.teacher(), path + "/VOICE", null, BEGINNER)
                .then()
                .statusCode(409)
                .body("detail", containsString("20"));
    }

    @Test
    void of_who_has_left_the_levels_are_read_and_do_not_change() {
        child.archived();

        put(child.teacher(), path + "/VOICE", null, BEGINNER)
                .then()
                .statusCode(409)
                .body("type", endsWith("/student-archived"));
        as(child.teacher()).get(path).then().statusCode(200);
    }

    @Test
    void what_two_tell_at_once_is_one_step() {
        List<Integer> answers = AtOnce.run(
                2, () -> put(child.teacher(), path + "/VOICE", null, BEGINNER).statusCode());

        assertTrue(answers.contains(200) && Set.of(200, 409).containsAll(answers), answers.toString());
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from skill_changes where student_id = ? and code = 'VOICE'", child.id()));
    }

    @Test
    void bad_levels_are_refused() {
        Stream.of(
                        "{",
                        "[]",
                        "null",
                        "",
                        "{\"level\": \"GODLIKE\"}",
                        "{\"level\": 1}",
                        "{\"level\": \"BEGINNER\", \"since\": null}")
                .forEach(body -> put(child.teacher(), path + "/VOICE", null, body)
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body(not(containsString("Exception"))));

        as(child.admin()).get(path).then().body("items.code", contains("PIANO"));
    }

    private void tell(Token member, String code, String level, int status) {
        put(member, path + "/" + code, null, level).then().statusCode(status);
    }
}
