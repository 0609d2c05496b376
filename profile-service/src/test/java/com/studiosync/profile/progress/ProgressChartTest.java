package com.studiosync.profile.progress;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ProgressChartTest {

    private static final String SPRING = "?from=2026-02-01&to=2026-04-30";

    private Pupil felix;

    @BeforeEach
    void a_student_comes_and_rises() {
        felix = Pupil.taught();
        attend("2026-02-03", "ATTENDED");
        attend("2026-02-10", "NO_SHOW");
        attend("2026-04-07", "LATE");
        TestDatabase.execute("delete from skill_changes where student_id = ?", felix.id());
        rise("2025-09-01T10:00:00Z", "BEGINNER");
        rise("2026-03-01T10:00:00Z", "INTERMEDIATE");
        rise("2026-05-01T10:00:00Z", "ADVANCED");
    }

    @Test
    void the_data_tells_months_and_levels_of_the_days_that_are_asked_for() {
        as(felix.guardian())
                .get(felix.path("progress/chart" + SPRING))
                .then()
                .statusCode(200)
                .body("attendance.months.month", equalTo(List.of("2026-02", "2026-03", "2026-04")))
                .body("attendance.months[0].count.noShow", equalTo(1))
                .body("skills.code", equalTo(List.of("PIANO")))
                .body("skills[0].label", equalTo("Piano"))
                .body("skills[0].steps.level", equalTo(List.of("BEGINNER", "INTERMEDIATE")));
        as(felix.guardian())
                .get(felix.path("progress/chart?from=2026-02-30"))
                .then()
                .statusCode(422);
    }

    @Test
    void the_drawing_tells_in_words_what_it_shows() {
        as(felix.self())
                .accept("image/*")
                .get(felix.path("progress.svg" + SPRING))
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'sha256-"))
                .body("svg.@role", is("img"))
                .body("svg.title", is("Progress of Felix Brahms"))
                .body(
                        "svg.desc",
                        is("From 2026-02-01 to 2026-04-30: 1 attended, 1 late, 1 no-show, 0 cancelled."
                                + " Levels: Piano: Intermediate."))
                .body(containsString("February 2026: 1 attended, 0 late, 1 no-show, 0 cancelled"));
    }

    @Test
    void a_name_is_never_markup() {
        TestDatabase.execute("update students set first_name = '<script>alert(1)</script>&' where id = ?", felix.id());

        as(felix.self())
                .get(felix.path("progress.svg"))
                .then()
                .statusCode(200)
                .body("svg.title", is("Progress of <script>alert(1)</script>& Brahms"))
                .body(not(containsString("<script")))
                .body(not(containsString("href")));
    }

    @Test
    void a_client_that_has_it_already_gets_nothing_until_it_is_another() {
        String tag = as(felix.self()).get(felix.path("progress.svg" + SPRING)).header("ETag");

        as(felix.self())
                .header("If-None-Match", tag)
                .get(felix.path("progress.svg" + SPRING))
                .then()
                .statusCode(304);
        attend("2026-03-03", "ATTENDED");
        as(felix.self())
                .header("If-None-Match", tag)
                .get(felix.path("progress.svg" + SPRING))
                .then()
                .statusCode(200);
    }

    private void attend(String date, String status) {
        post(felix.teacher(), felix.path("attendance"), Map.of("date", date, "status", status))
                .then()
                .statusCode(201);
    }

    private void rise(String at, String level) {
        TestDatabase.execute(
                """
                insert into skill_changes (studio_id, id, student_id, code, level, dropped, changed_by, at)
                values (?, uuidv7(), ?, 'PIANO', ?, false, ?, ?::timestamptz)""", felix.studio(), felix.id(), level, felix.admin().account(), at);
    }
}
