package com.studiosync.profile.medical;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Child;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class MedicalNotesTest {

    private static final String NONE = "\"0\"";
    private static final String ASTHMA =
            "{\"medical\": \"Asthma.\\nThe inhaler is in the case.\", \"allergies\": \"Nuts\"}";

    private Child child;
    private String path;

    @BeforeEach
    void a_child_with_everybody() {
        child = Child.withEverybody();
        path = child.path() + "/medical";
    }

    @Test
    void a_guardian_writes_what_teachers_have_to_know() {
        write(child.guardian(), NONE, ASTHMA, 200);

        as(child.teacher())
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", containsString("no-store"))
                .body("medical", equalTo("Asthma.\nThe inhaler is in the case."))
                .body("allergies", equalTo("Nuts"));
    }

    @Test
    void nobody_sees_them_but_admins_guardians_and_present_teachers() {
        write(child.admin(), NONE, ASTHMA, 200);

        for (Token near : List.of(child.admin(), child.guardian(), child.teacher())) {
            as(near).get(path).then().statusCode(200).body("allergies", equalTo("Nuts"));
            as(near).get(child.path()).then().body("hasMedicalNotes", equalTo(true));
        }
        refused(child.self(), 403);
        refused(child.colleague(), 404);
        refused(child.neighbour(), 404);
        refused(child.stranger(), 404);
        RestAssured.get(path).then().statusCode(401);
        as(child.self()).get(child.path()).then().statusCode(200).body("hasMedicalNotes", nullValue());
    }

    @Test
    void a_former_teacher_reads_none_of_them_even_where_she_may_read_what_was() {
        write(child.admin(), NONE, ASTHMA, 200);
        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", child.studio());
        TestDatabase.execute(
                "update assignments set from_date = from_date - 10, until_date = current_date"
                        + " where student_id = ?",
                child.id());

        refused(child.teacher(), 403);
    }

    @Test
    void teachers_and_the_student_write_none() {
        for (Token member : List.of(child.teacher(), child.self())) {
            write(member, NONE, ASTHMA, 403);
            as(member).header("If-Match", "*").delete(path).then().statusCode(403);
        }
        for (Token other : List.of(child.colleague(), child.neighbour(), child.stranger())) {
            write(other, NONE, ASTHMA, 404);
            as(other).header("If-Match", "*").delete(path).then().statusCode(404);
        }

        assertEquals(0, TestDatabase.number("select count(*) from medical_notes where student_id = ?", child.id()));
        as(child.admin()).get(child.path()).then().body("hasMedicalNotes", equalTo(false));
    }

    @Test
    void who_has_not_seen_the_current_notes_replaces_none() {
        write(child.guardian(), NONE, ASTHMA, 200);

        write(child.admin(), NONE, "{\"medical\": \"None\"}", 412);
        put(child.admin(), path, null, "{\"medical\": \"None\"}").then().statusCode(428);
        as(child.admin()).header("If-Match", NONE).delete(path).then().statusCode(412);
        as(child.admin()).delete(path).then().statusCode(428);

        as(child.admin()).get(path).then().body("allergies", equalTo("Nuts"));
    }

    @Test
    void of_two_who_write_the_first_notes_at_once_one_is_told_to_read_again() {
        List<Integer> answers =
                AtOnce.run(2, () -> put(child.guardian(), path, NONE, ASTHMA).statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void removed_notes_leave_nothing_and_their_version_does_not_come_back() {
        write(child.guardian(), NONE, ASTHMA, 200);
        as(child.guardian()).header("If-Match", "\"1\"").delete(path).then().statusCode(204);

        as(child.admin())
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("medical", nullValue())
                .body("allergies", nullValue());
        as(child.admin()).get(child.path()).then().body("hasMedicalNotes", equalTo(false));
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from medical_notes where student_id = ? and num_nonnulls(sealed, key_id) > 0",
                        child.id()));
        write(child.admin(), "\"1\"", ASTHMA, 412);
        write(child.admin(), "\"2\"", "{\"allergies\": \"Cats\"}", 200);
    }

    @Test
    void of_a_student_who_has_left_they_are_read_and_not_changed() {
        write(child.guardian(), NONE, ASTHMA, 200);
        child.archived();

        as(child.guardian()).get(path).then().statusCode(200).body("allergies", equalTo("Nuts"));
        put(child.guardian(), path, "\"1\"", ASTHMA).then().statusCode(409).body("type", endsWith("/student-archived"));
        as(child.guardian()).header("If-Match", "\"1\"").delete(path).then().statusCode(409);
    }

    @Test
    void they_go_with_the_student() {
        write(child.guardian(), NONE, ASTHMA, 200);

        as(child.admin()).delete(child.path()).then().statusCode(204);

        assertEquals(0, TestDatabase.number("select count(*) from medical_notes where student_id = ?", child.id()));
    }

    @Test
    void bad_notes_are_refused_without_being_quoted() {
        for (String nothing : List.of("{}", "{\"medical\": null}")) {
            put(child.guardian(), path, NONE, nothing).then().statusCode(422).body("errors.field", hasItem("medical"));
        }
        for (String wrong : List.of(
                "{\"medical\": \"Nuts\\u0000\"}",
                "{\"medical\": \" \"}",
                "{\"medical\": \"%s\"}".formatted("Nuts".repeat(1_001)),
                "{\"allergies\": \"%s\"}".formatted("Nuts".repeat(501)))) {
            put(child.guardian(), path, NONE, wrong).then().statusCode(422).body(not(containsString("Nuts")));
        }
        for (String malformed : List.of(
                "{\"allergies\": \"Nuts\"",
                "{\"allergies\": [\"Nuts\"]}",
                "{\"allergies\": {\"Nuts\": 1}}",
                "{\"allergies\": 5}",
                "{\"allergies\": \"Nuts\", \"sealed\": \"x\"}",
                "{\"allergies\": \"Nuts\", \"version\": 7}",
                "{\"allergies\": \"Nuts\", \"updatedAt\": null}",
                "[]",
                "null",
                "")) {
            put(child.guardian(), path, NONE, malformed).then().statusCode(400).body(not(containsString("Nuts")));
        }
        put(child.guardian(), path, "nonsense", ASTHMA).then().statusCode(400);

        assertEquals(0, TestDatabase.number("select count(*) from medical_notes where student_id = ?", child.id()));
    }

    private void write(Token member, String etag, String notes, int status) {
        put(member, path, etag, notes).then().statusCode(status);
    }

    private void refused(Token member, int status) {
        as(member).get(path).then().statusCode(status).body(not(containsString("Nuts")));
    }
}
