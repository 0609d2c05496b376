package com.studiosync.profile.attendance;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.contracts.profile.AttendanceRecorded;
import com.studiosync.profile.Pupil;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AttendanceTest {

    private Pupil felix;

    @BeforeEach
    void a_student_is_taught() {
        felix = Pupil.taught();
    }

    @Test
    void a_teacher_records_a_lesson_and_others_are_told_without_the_note() {
        String id = record(felix.teacher(), "2026-03-02", "\"LATE\", \"minutes\": 45, \"note\": \"The bus\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        as(felix.self())
                .get(felix.path("attendance"))
                .then()
                .statusCode(200)
                .body("items[0].date", equalTo("2026-03-02"))
                .body("items[0].status", equalTo("LATE"))
                .body("items[0].minutes", equalTo(45))
                .body("items[0].note", equalTo("The bus"));
        assertEquals(
                new AttendanceRecorded(
                        felix.id(), felix.studio(), UUID.fromString(id), LocalDate.of(2026, 3, 2), "LATE", 45),
                told(id));
        Broker.about(felix.id())
                .forEach(record -> assertFalse(new String(record.value(), StandardCharsets.UTF_8).contains("bus")));
    }

    @Test
    void a_correction_is_told_and_another_note_is_not() {
        String id = record(felix.teacher(), "2026-03-02", "\"ATTENDED\"").path("id");
        String path = felix.path("attendance/" + id);

        patch(felix.teacher(), path, "\"0\"", "{\"note\": \"Was ill\"}").then().statusCode(200);
        patch(felix.admin(), path, "\"1\"", "{\"status\": \"NO_SHOW\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("note", equalTo("Was ill"));

        assertEquals(
                "NO_SHOW",
                Broker.await(
                                AttendanceRecorded.class,
                                event -> event.attendanceId().toString().equals(id)
                                        && event.status().equals("NO_SHOW"))
                        .status());
        assertEquals(2, all(id).size());
    }

    @Test
    void a_correction_needs_the_version_that_was_read() {
        String id = record(felix.teacher(), "2026-03-02", "\"ATTENDED\"").path("id");
        String path = felix.path("attendance/" + id);

        as(felix.teacher())
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        patch(felix.teacher(), path, "\"7\"", "{\"minutes\": 5}").then().statusCode(412);
        patch(felix.teacher(), path, "\"0\"", "{\"status\": null}").then().statusCode(422);
        patch(felix.teacher(), path, "\"0\"", "{\"author\": null}").then().statusCode(400);
        assertEquals(0, TestDatabase.number("select version from attendance where id = ?::uuid", id));
    }

    @Test
    void an_entry_is_removed() {
        String id = record(felix.teacher(), "2026-03-02", "\"ATTENDED\"").path("id");

        as(felix.teacher()).delete(felix.path("attendance/" + id)).then().statusCode(204);
        as(felix.teacher()).delete(felix.path("attendance/" + id)).then().statusCode(404);

        assertEquals(0, stored());
    }

    @Test
    void only_the_teacher_and_admins_write() {
        String id = record(felix.admin(), "2026-03-02", "\"ATTENDED\"").path("id");
        String path = felix.path("attendance/" + id);

        for (Token reader : List.of(felix.self(), felix.guardian(), felix.secondGuardian())) {
            Token trusted = reader.withGranted("students-edit");
            record(reader, "2026-03-03", "\"ATTENDED\"").then().statusCode(403);
            record(trusted, "2026-03-03", "\"ATTENDED\"").then().statusCode(403);
            patch(trusted, path, "\"0\"", "{}").then().statusCode(403);
            as(trusted).delete(path).then().statusCode(403);
        }
        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.foreignAdmin())) {
            record(stranger, "2026-03-03", "\"ATTENDED\"").then().statusCode(404);
            patch(stranger, path, "\"0\"", "{}").then().statusCode(404);
            as(stranger).delete(path).then().statusCode(404);
        }
        assertEquals(1, stored());
        assertEquals(0, TestDatabase.number("select version from attendance where id = ?::uuid", id));
    }

    @Test
    void those_close_to_the_student_read_and_nobody_else() {
        record(felix.teacher(), "2026-03-02", "\"ATTENDED\"");

        Stream.of(felix.admin(), felix.teacher(), felix.self(), felix.guardian(), felix.secondGuardian())
                .forEach(reader -> assertEquals(List.of("2026-03-02"), dates(reader)));
        Stream.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())
                .forEach(stranger -> {
                    as(stranger).get(felix.path("attendance")).then().statusCode(404);
                    as(stranger).get(felix.path("attendance/summary")).then().statusCode(404);
                });
        given().get(felix.path("attendance")).then().statusCode(401);
        as(felix.self().withWithdrawn("students-view"))
                .get(felix.path("attendance"))
                .then()
                .statusCode(403);
    }

    @Test
    void an_entry_of_another_student_is_not_reached_through_this_one() {
        String id = record(felix.teacher(), "2026-03-02", "\"ATTENDED\"").path("id");
        Pupil other = Pupil.taught();

        as(other.admin()).delete(other.path("attendance/" + id)).then().statusCode(404);
        UUID sibling = student(felix.admin(), "Fanny", "Brahms");
        as(felix.admin())
                .delete(STUDENTS + "/" + sibling + "/attendance/" + id)
                .then()
                .statusCode(404);
        assertEquals(1, stored());
    }

    @Test
    void a_former_teacher_reads_what_is_from_the_own_time_where_the_studio_lets_her() {
        record(felix.admin(), "2019-12-31", "\"ATTENDED\"");
        record(felix.admin(), "2025-12-31", "\"ATTENDED\"");
        record(felix.admin(), "2026-01-01", "\"ATTENDED\"");
        felix.teacherLeft("2026-01-01", true);

        assertEquals(List.of("2025-12-31"), dates(felix.teacher()));
        as(felix.teacher())
                .get(felix.path("attendance/summary?from=2019-12-01&to=2026-01-31"))
                .then()
                .statusCode(422);
        as(felix.teacher())
                .get(felix.path("attendance/summary?from=2025-12-01&to=2026-01-31"))
                .then()
                .statusCode(200)
                .body("total.attended", equalTo(1));
        record(felix.teacher(), "2025-12-30", "\"ATTENDED\"").then().statusCode(403);
    }

    @Test
    void a_former_teacher_reads_nothing_where_the_studio_does_not_let_her() {
        record(felix.admin(), "2025-12-31", "\"ATTENDED\"");
        felix.teacherLeft("2026-01-01", false);

        as(felix.teacher()).get(felix.path("attendance")).then().statusCode(404);
    }

    @Test
    void pages_begin_with_the_latest_day_and_lose_nothing() {
        for (String day : List.of("2026-03-03", "2026-03-01", "2026-03-02", "2026-03-02", "2026-03-02")) {
            record(felix.teacher(), day, "\"ATTENDED\"");
        }

        Response first = as(felix.self()).queryParam("limit", 3).get(felix.path("attendance"));
        record(felix.teacher(), "2026-03-04", "\"ATTENDED\"");
        Response second = as(felix.self())
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(felix.path("attendance"));

        assertEquals(List.of("2026-03-03", "2026-03-02", "2026-03-02"), first.path("items.date"));
        assertEquals(List.of("2026-03-02", "2026-03-01"), second.path("items.date"));
        second.then().body("nextCursor", nullValue());
        assertEquals(
                5,
                Stream.of(first, second)
                        .flatMap(page -> page.<List<String>>path("items.id").stream())
                        .distinct()
                        .count());
    }

    @Test
    void days_are_chosen() {
        for (String day : List.of("2026-03-01", "2026-03-02", "2026-03-03")) {
            record(felix.teacher(), day, "\"ATTENDED\"");
        }

        as(felix.self())
                .get(felix.path("attendance?from=2026-03-02&to=2026-03-02"))
                .then()
                .body("items.date", equalTo(List.of("2026-03-02")));
        for (String wrong : List.of(
                "from=yesterday",
                "to=2026-02-30",
                "from=2026-03-02&to=2026-03-01",
                "from=1066-10-14",
                "cursor=MDE5OGYzYzItN2QxYS03YjQzLTlhNTItMGMzYTZmMWQyZTExCg")) {
            as(felix.self()).get(felix.path("attendance?" + wrong)).then().statusCode(422);
        }
    }

    @Test
    void what_cannot_be_told_is_not_recorded() {
        Sabotage.of("AttendanceRecorded", () -> record(felix.teacher(), "2026-03-02", "\"ATTENDED\"")
                .then()
                .statusCode(500));

        assertEquals(0, stored());
    }

    @Test
    void with_the_student_goes_the_attendance() {
        record(felix.teacher(), "2026-03-02", "\"ATTENDED\"");

        TestDatabase.execute("delete from students where id = ?", felix.id());

        assertEquals(0, stored());
    }

    private Response record(Token token, String date, String status) {
        return post(token, felix.path("attendance"), "{\"date\": \"" + date + "\", \"status\": " + status + "}");
    }

    private List<String> dates(Token reader) {
        return as(reader)
                .get(felix.path("attendance"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.date");
    }

    private long stored() {
        return TestDatabase.number("select count(*) from attendance where studio_id = ?", felix.studio());
    }

    private static AttendanceRecorded told(String id) {
        return Broker.await(
                AttendanceRecorded.class,
                event -> event.attendanceId().toString().equals(id));
    }

    private static List<AttendanceRecorded> all(String id) {
        return Broker.all(
                AttendanceRecorded.class,
                event -> event.attendanceId().toString().equals(id));
    }
}
