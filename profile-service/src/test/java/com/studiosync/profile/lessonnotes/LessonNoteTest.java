package com.studiosync.profile.lessonnotes;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.contracts.profile.LessonNoteShared;
import com.studiosync.profile.Api;
import com.studiosync.profile.Pupil;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class LessonNoteTest {

    private Pupil felix;

    @BeforeEach
    void a_student_is_taught() {
        felix = Pupil.taught();
    }

    @Test
    void a_note_tells_all_about_a_lesson() {
        String id = post(felix.teacher(), felix.path("notes"), """
                {"date": "2026-03-02", "content": "The waltz\\nis fluent", "pieces": ["Waltz"], "homework": "Bars 1-16",
                 "rating": 4, "attachments": [{"title": "Fingering", "link": "https://files.example.com/a.pdf"}]}""")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        as(felix.admin())
                .get(felix.path("notes/" + id))
                .then()
                .statusCode(200)
                .body("content", equalTo("The waltz\nis fluent"))
                .body("pieces", equalTo(List.of("Waltz")))
                .body("homework", equalTo("Bars 1-16"))
                .body("rating", equalTo(4))
                .body("attachments[0].link", equalTo("https://files.example.com/a.pdf"))
                .body("teacherId", notNullValue())
                .body("authorId", nullValue())
                .body("sharedWithStudent", equalTo(false));
    }

    @Test
    void student_and_guardians_each_read_what_is_shared_with_them_and_learn_of_nothing_else() {
        String nobody = write("{}");
        String student = write("{\"sharedWithStudent\": true}");
        String guardians = write("{\"sharedWithGuardians\": true}");
        String both = write("{\"sharedWithStudent\": true, \"sharedWithGuardians\": true}");

        assertEquals(Set.of(student, both), listed(felix.self()));
        assertEquals(Set.of(guardians, both), listed(felix.guardian()));
        assertEquals(Set.of(guardians, both), listed(felix.secondGuardian()));
        assertEquals(Set.of(nobody, student, guardians, both), listed(felix.teacher()));
        assertEquals(Set.of(nobody, student, guardians, both), listed(felix.admin()));
        read(felix.self(), guardians, 404);
        read(felix.self(), nobody, 404);
        read(felix.guardian(), student, 404);
        read(felix.guardian(), guardians, 200);
        as(felix.self())
                .get(felix.path("notes/" + both))
                .then()
                .statusCode(200)
                .body("sharedWithStudent", nullValue())
                .body("sharedWithGuardians", nullValue());
    }

    @Test
    void strangers_learn_of_nothing() {
        String id = write("{\"sharedWithStudent\": true, \"sharedWithGuardians\": true}");

        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())) {
            as(stranger).get(felix.path("notes")).then().statusCode(404);
            read(stranger, id, 404);
        }
        given().get(felix.path("notes")).then().statusCode(401);
        as(felix.self().withWithdrawn("lesson-notes-view"))
                .get(felix.path("notes"))
                .then()
                .statusCode(403);
    }

    @Test
    void each_sharing_is_told_once_to_those_who_could_not_read_before() {
        String id = write("{\"sharedWithStudent\": true}");
        assertEquals(Set.of("STUDENT"), told(id, 1).get(0).audience());

        change(felix.teacher(), id, 0, "{\"homework\": \"Scales\"}").then().statusCode(200);
        change(felix.teacher(), id, 1, "{\"sharedWithGuardians\": true, \"rating\": 5}")
                .then()
                .statusCode(200);

        assertEquals(Set.of("GUARDIANS"), told(id, 2).get(1).audience());
        Broker.about(felix.id())
                .forEach(record ->
                        assertFalse(new String(record.value(), StandardCharsets.UTF_8).contains("Well done")));
    }

    @Test
    void the_author_and_admins_change_a_note_and_no_other_teacher_does() {
        String id = write("{}");
        Api.assign(felix.admin(), teacherProfile(felix.unrelatedTeacher()), felix.id());

        read(felix.unrelatedTeacher(), id, 200);
        change(felix.unrelatedTeacher(), id, 0, "{\"content\": \"Mine\"}")
                .then()
                .statusCode(403);
        as(felix.unrelatedTeacher()).delete(felix.path("notes/" + id)).then().statusCode(403);
        for (Token reader : List.of(felix.self(), felix.guardian())) {
            Token trusted = reader.withGranted("lesson-notes-edit");
            change(trusted, id, 0, "{\"content\": \"Mine\"}").then().statusCode(403);
            post(trusted, felix.path("notes"), "{\"date\": \"2026-03-02\", \"content\": \"Mine\"}")
                    .then()
                    .statusCode(403);
        }
        change(felix.admin(), id, 0, "{\"content\": \"Corrected\"}").then().statusCode(200);
        change(felix.teacher(), id, 0, "{\"content\": \"Late\"}").then().statusCode(412);
        as(felix.teacher()).delete(felix.path("notes/" + id)).then().statusCode(204);
        assertEquals(0, stored());
    }

    @Test
    void a_former_teacher_reads_notes_of_the_own_time_and_writes_none() {
        String before = write("{}");
        String after = write("{\"date\": \"2026-04-01\"}");
        felix.teacherLeft("2026-04-01", true);

        assertEquals(Set.of(before), listed(felix.teacher()));
        read(felix.teacher(), after, 404);
        change(felix.teacher(), before, 0, "{\"content\": \"Late\"}").then().statusCode(403);
    }

    @Test
    void a_note_whose_sharing_cannot_be_told_is_not_written() {
        Sabotage.of(
                "LessonNoteShared",
                () -> post(felix.teacher(), felix.path("notes"), """
                {"date": "2026-03-02", "content": "Well done", "sharedWithStudent": true}""").then().statusCode(500));

        assertEquals(0, stored());
    }

    @Test
    void an_archived_student_keeps_the_notes_and_gets_no_more() {
        String id = write("{\"sharedWithStudent\": true}");
        as(felix.admin()).post(felix.path("archive")).then().statusCode(200);

        read(felix.self(), id, 200);
        change(felix.teacher(), id, 0, "{\"content\": \"Late\"}").then().statusCode(409);
        post(felix.teacher(), felix.path("notes"), "{\"date\": \"2026-03-02\", \"content\": \"Late\"}")
                .then()
                .statusCode(409);
    }

    /** A note of the teacher with these further fields; returns its id. */
    private String write(String fields) {
        String date = fields.contains("date") ? "" : "\"date\": \"2026-03-02\", ";
        String body =
                "{" + date + "\"content\": \"Well done\"" + (fields.equals("{}") ? "}" : ", " + fields.substring(1));
        return post(felix.teacher(), felix.path("notes"), body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response change(Token token, String id, int version, String changes) {
        return patch(token, felix.path("notes/" + id), "\"" + version + "\"", changes);
    }

    private void read(Token token, String id, int status) {
        as(token).get(felix.path("notes/" + id)).then().statusCode(status);
    }

    private Set<String> listed(Token token) {
        return Set.copyOf(as(token)
                .get(felix.path("notes"))
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id"));
    }

    private static UUID teacherProfile(Token teacher) {
        return (UUID) TestDatabase.rows("select id from teachers where account_id = ?", teacher.account())
                .get(0)
                .get(0);
    }

    private static List<LessonNoteShared> told(String id, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> Broker.all(
                                LessonNoteShared.class,
                                event -> event.noteId().toString().equals(id)),
                        found -> found.size() == count);
    }

    private long stored() {
        return TestDatabase.number("select count(*) from lesson_notes where studio_id = ?", felix.studio());
    }
}
