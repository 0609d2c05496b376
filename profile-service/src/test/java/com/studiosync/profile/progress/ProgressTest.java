package com.studiosync.profile.progress;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.Statements;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ProgressTest {

    private static final int MOST_STATEMENTS = 14;

    private Pupil felix;

    @BeforeEach
    void a_student_gets_on() {
        felix = Pupil.taught();
        live(LocalDate.now(ZoneOffset.UTC).toString());
    }

    @Test
    void the_page_shows_all_of_it() {
        as(felix.teacher())
                .get(felix.path("progress"))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Felix Brahms"))
                .body("attendance.months", hasSize(12))
                .body("attendance.total.attended", equalTo(1))
                .body("notes.content", equalTo(List.of("Not yet shared", "For Felix")))
                .body("goals.title", equalTo(List.of("The waltz")))
                .body("achievements.title", equalTo(List.of("A prize")))
                .body("recordings.title", equalTo(List.of("A concert")))
                .body("repertoire", hasSize(1))
                .body("skills.level", equalTo(List.of("INTERMEDIATE")));
    }

    @Test
    void everybody_sees_on_it_what_is_for_them() {
        as(felix.self()).get(felix.path("progress")).then().body("notes.content", equalTo(List.of("For Felix")));
        as(felix.guardian())
                .get(felix.path("progress"))
                .then()
                .statusCode(200)
                .body("notes", hasSize(0))
                .body("goals", hasSize(1));
        as(felix.self().withWithdrawn("goals-view"))
                .get(felix.path("progress"))
                .then()
                .statusCode(200)
                .body("goals", nullValue())
                .body("achievements", nullValue());
        as(felix.self().withWithdrawn("lesson-notes-view"))
                .get(felix.path("progress"))
                .then()
                .body("notes", nullValue());
    }

    @Test
    void strangers_see_none_of_it() {
        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())) {
            for (String page : List.of("progress", "progress/chart", "progress.svg")) {
                as(stranger).get(felix.path(page)).then().statusCode(404);
            }
        }
        given().get(felix.path("progress.svg")).then().statusCode(401);
    }

    @Test
    void a_former_teacher_sees_what_is_from_the_own_time() {
        live("2025-06-01");
        felix.teacherLeft("2026-01-01", true);

        as(felix.teacher())
                .get(felix.path("progress"))
                .then()
                .statusCode(200)
                .body("attendance.total.attended", equalTo(0))
                .body("notes.date", equalTo(List.of("2025-06-01", "2025-06-01")))
                .body("goals", hasSize(0))
                .body("achievements", hasSize(1))
                .body("recordings", hasSize(1));
    }

    @Test
    void it_takes_few_statements_however_much_there_is() {
        Runnable read =
                () -> as(felix.teacher()).get(felix.path("progress")).then().statusCode(200);
        List<String> before = Statements.of(read);
        for (int i = 0; i < 8; i++) {
            live("2026-03-0" + (i + 1));
        }

        List<String> after = Statements.of(read);

        assertEquals(before, after);
        assertTrue(after.size() <= MOST_STATEMENTS, after.size() + ": " + after);
    }

    private void live(String day) {
        add("attendance", Map.of("date", day, "status", "ATTENDED", "minutes", 45));
        add("notes", Map.of("date", day, "content", "For Felix", "sharedWithStudent", true));
        add("notes", Map.of("date", day, "content", "Not yet shared"));
        add("goals", Map.of("title", "The waltz"));
        add("achievements", Map.of("title", "A prize", "date", day));
        add("recordings", Map.of("title", "A concert", "date", day, "link", "https://example.com/concert"));
        add("repertoire", Map.of("title", "Waltz", "status", "LEARNING"));
        as(felix.teacher())
                .contentType("application/json")
                .body("{\"level\": \"INTERMEDIATE\"}")
                .put(felix.path("specialties/PIANO"));
    }

    private void add(String list, Map<String, ?> entry) {
        post(felix.teacher(), felix.path(list), entry).then().statusCode(201);
    }
}
