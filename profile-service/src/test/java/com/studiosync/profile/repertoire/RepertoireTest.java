package com.studiosync.profile.repertoire;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Child;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RepertoireTest {

    private static final String PRELUDE = """
            {"title": "Prelude in C", "composer": "J. S. Bach", "status": "LEARNING", "startedOn": "2026-03-02"}""";

    private Child child;
    private String path;

    @BeforeEach
    void a_child_with_everybody() {
        child = Child.withEverybody();
        path = child.path() + "/repertoire";
    }

    @Test
    void a_teacher_adds_a_piece_and_everybody_near_hears_of_it() {
        Response added = post(child.teacher(), path, PRELUDE);
        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith(path + "/" + added.path("id")));

        for (Token near : List.of(child.admin(), child.teacher(), child.guardian(), child.self())) {
            as(near).get(path + "/" + added.path("id"))
                    .then()
                    .statusCode(200)
                    .body("title", equalTo("Prelude in C"))
                    .body("composer", equalTo("J. S. Bach"))
                    .body("status", equalTo("LEARNING"))
                    .body("startedOn", equalTo("2026-03-02"))
                    .body("finishedOn", nullValue());
        }
    }

    @Test
    void others_see_none_of_it_and_change_nothing() {
        String piece = path + "/" + post(child.teacher(), path, PRELUDE).path("id");

        for (Token far : List.of(child.colleague(), child.neighbour(), child.stranger())) {
            as(far).get(path).then().statusCode(404);
            as(far).get(piece).then().statusCode(404);
        }
        for (Token member : List.of(child.guardian(), child.self())) {
            Token granted = member.withGranted("students-edit");
            post(member, path, PRELUDE).then().statusCode(403);
            post(granted, path, PRELUDE).then().statusCode(403);
            patch(granted, piece, "*", "{\"title\": \"X\"}").then().statusCode(403);
            as(granted).delete(piece).then().statusCode(403);
        }
        post(child.colleague(), path, PRELUDE).then().statusCode(404);
        patch(child.stranger(), piece, "*", "{\"title\": \"X\"}").then().statusCode(404);
        as(child.stranger()).delete(piece).then().statusCode(404);
        RestAssured.get(path).then().statusCode(401);

        assertEquals(1, pieces("where title = 'Prelude in C'"));
    }

    @Test
    void the_piece_of_another_student_is_not_found_under_this_one() {
        UUID other = student(child.admin(), "Fanny", "Hensel");
        String id = post(child.admin(), STUDENTS + "/" + other + "/repertoire", PRELUDE)
                .path("id");

        as(child.teacher()).get(path + "/" + id).then().statusCode(404);
        patch(child.teacher(), path + "/" + id, "*", "{\"title\": \"X\"}")
                .then()
                .statusCode(404);
        as(child.teacher()).delete(path + "/" + id).then().statusCode(404);

        assertEquals(1, pieces("where title = 'Prelude in C'"));
    }

    @Test
    void a_piece_is_mastered_by_who_has_seen_its_current_version() {
        String piece = path + "/" + post(child.teacher(), path, PRELUDE).path("id");
        String mastered = "{\"status\": \"MASTERED\", \"finishedOn\": \"2026-06-21\", \"composer\": null}";

        as(child.teacher())
                .contentType("application/merge-patch+json")
                .body(mastered)
                .patch(piece)
                .then()
                .statusCode(428);
        patch(child.teacher(), piece, "\"3\"", mastered).then().statusCode(412);
        patch(child.teacher(), piece, "\"0\"", mastered)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("MASTERED"))
                .body("composer", nullValue())
                .body("title", equalTo("Prelude in C"));
        patch(child.teacher(), piece, "\"1\"", "{\"status\": \"MASTERED\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void the_list_is_paged_and_can_be_of_one_status() {
        for (String title : List.of("A", "B", "C")) {
            post(child.teacher(), path, "{\"title\": \"%s\"}".formatted(title))
                    .then()
                    .statusCode(201);
        }
        post(child.teacher(), path, PRELUDE).then().statusCode(201);

        Response first = as(child.guardian()).get(path + "?limit=2&status=PLANNED");
        first.then().statusCode(200).body("items.title", contains("C", "B"));
        post(child.teacher(), path, "{\"title\": \"D\"}").then().statusCode(201);
        as(child.guardian())
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(path + "?limit=2&status=PLANNED")
                .then()
                .body("items.title", contains("A"))
                .body("nextCursor", nullValue());
        as(child.admin())
                .get(path + "?status=FORGOTTEN")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("status"));
    }

    @Test
    void a_removed_piece_is_gone() {
        String piece = path + "/" + post(child.teacher(), path, PRELUDE).path("id");

        as(child.teacher()).delete(piece).then().statusCode(204);

        as(child.teacher()).get(piece).then().statusCode(404);
        as(child.teacher()).delete(piece).then().statusCode(404);
    }

    @Test
    void of_who_has_left_the_repertoire_is_read_and_does_not_change() {
        String piece = path + "/" + post(child.teacher(), path, PRELUDE).path("id");
        child.archived();

        post(child.teacher(), path, PRELUDE).then().statusCode(409).body("type", endsWith("/student-archived"));
        patch(child.teacher(), piece, "\"0\"", "{\"title\": \"X\"}").then().statusCode(409);
        as(child.teacher()).delete(piece).then().statusCode(409);

        as(child.teacher()).get(piece).then().statusCode(200).body("title", equalTo("Prelude in C"));
    }

    @Test
    void a_repertoire_has_an_end() {
        TestDatabase.execute("""
                insert into repertoire (studio_id, id, student_id, title, status, created_at, updated_at, version)
                select ?, gen_random_uuid(), ?, 'Etude ' || n, 'PLANNED', now(), now(), 0 from generate_series(1, 500) n""", child.studio(), child.id());

        post(child.teacher(), path, PRELUDE).then().statusCode(409).body("detail", containsString("500"));

        assertEquals(500, pieces(""));
    }

    @Test
    void bad_pieces_are_refused_and_leave_nothing() {
        Stream.of(
                        "{}",
                        "{\"title\": null}",
                        "{\"title\": \" \"}",
                        "{\"title\": \"two\\nlines\"}",
                        "{\"title\": \"a\\u0000\"}",
                        "{\"title\": \"%s\"}".formatted("x".repeat(201)),
                        "{\"title\": \"A\", \"composer\": \"%s\"}".formatted("x".repeat(201)),
                        "{\"title\": \"A\", \"startedOn\": \"0026-01-01\"}",
                        "{\"title\": \"A\", \"finishedOn\": \"+999999999-01-01\"}",
                        "{\"title\": \"A\", \"startedOn\": \"2026-03-02\", \"finishedOn\": \"2026-03-01\"}")
                .forEach(body -> refused(422, body));
        Stream.of(
                        "{",
                        "[]",
                        "null",
                        "",
                        "{\"title\": 5}",
                        "{\"title\": [\"A\"]}",
                        "{\"title\": \"A\", \"status\": \"HEARD\"}",
                        "{\"title\": \"A\", \"status\": 1}",
                        "{\"title\": \"A\", \"startedOn\": \"2.3.2026\"}",
                        "{\"title\": \"A\", \"startedOn\": \"2026-02-30\"}",
                        "{\"title\": \"A\", \"studentId\": null}")
                .forEach(body -> refused(400, body));

        assertEquals(0, pieces(""));
    }

    @Test
    void a_patch_is_held_to_the_rules_of_a_new_piece() {
        String piece = path + "/" + post(child.teacher(), path, PRELUDE).path("id");

        Stream.of("{\"title\": null}", "{\"finishedOn\": \"2026-03-01\"}", "{\"composer\": \" \"}")
                .forEach(changes ->
                        patch(child.teacher(), piece, "\"0\"", changes).then().statusCode(422));
        Stream.of("{\"id\": null}", "{\"status\": \"HEARD\"}", "[]", "{")
                .forEach(changes ->
                        patch(child.teacher(), piece, "\"0\"", changes).then().statusCode(400));
        as(child.teacher()).get(path + "/not-an-id").then().statusCode(404);
        as(child.teacher()).get(STUDENTS + "/not-an-id/repertoire").then().statusCode(404);

        as(child.teacher()).get(piece).then().header("ETag", "\"0\"");
    }

    private void refused(int status, String body) {
        post(child.teacher(), path, body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));
    }

    private long pieces(String where) {
        return TestDatabase.number(
                "select count(*) from (select * from repertoire where studio_id = ?) r " + where, child.studio());
    }
}
