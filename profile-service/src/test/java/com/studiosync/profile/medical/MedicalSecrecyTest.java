package com.studiosync.profile.medical;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.put;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.profile.StudentArchived;
import com.studiosync.profile.Child;
import com.studiosync.profile.Logged;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class MedicalSecrecyTest {

    private static final String SECRET = "Xylophobia-7731";
    private static final String NOTES = "{\"medical\": \"%s\"}".formatted(SECRET);

    private Child child;
    private String path;

    @BeforeEach
    void notes_of_a_child() {
        child = Child.withEverybody();
        path = child.path() + "/medical";
        put(child.guardian(), path, "\"0\"", NOTES).then().statusCode(200);
    }

    @Test
    void no_table_holds_what_the_notes_say() {
        as(child.teacher()).get(path).then().statusCode(200).body("medical", equalTo(SECRET));

        List<List<Object>> tables =
                TestDatabase.rows("select table_name from information_schema.tables where table_schema = 'public'");
        assertTrue(tables.size() > 10);
        for (List<Object> table : tables) {
            assertEquals(
                    0,
                    TestDatabase.number(
                            "select count(*) from %1$s where %1$s::text like ?".formatted(table.get(0)),
                            "%" + SECRET + "%"),
                    table.toString());
        }
    }

    @Test
    void the_same_notes_are_never_encrypted_to_the_same_text() {
        String before = sealed(child.id());

        put(child.guardian(), path, "\"1\"", NOTES).then().statusCode(200);

        assertFalse(sealed(child.id()).equals(before));
    }

    @Test
    void notes_that_are_moved_to_another_student_do_not_open() {
        Child other = Child.withEverybody();
        put(other.guardian(), other.path() + "/medical", "\"0\"", "{\"medical\": \"Other\"}")
                .then()
                .statusCode(200);
        TestDatabase.execute(
                "update medical_notes set sealed = ? where student_id = ?", sealed(child.id()), other.id());

        unopened(other);
    }

    @Test
    void notes_whose_key_is_lost_are_not_opened_and_the_operator_is_told_which() {
        TestDatabase.execute("update medical_notes set key_id = 'feedfacefeedface' where student_id = ?", child.id());

        List<String> lines = Logged.during(() -> unopened(child));

        assertTrue(lines.stream()
                .anyMatch(line -> line.contains("feedfacefeedface") && line.contains("studiosync.medical.keys")));
    }

    @Test
    void damaged_notes_are_not_opened_and_not_quoted() {
        TestDatabase.execute(
                "update medical_notes set sealed = overlay(sealed placing 'AAAA' from 20) where student_id = ?",
                child.id());

        List<String> lines = Logged.during(() -> unopened(child));

        assertTrue(lines.stream().anyMatch(line -> line.contains(child.id().toString()) && line.contains("damaged")));
        assertEquals(0, audited("MEDICAL_NOTES_READ"));
    }

    @Test
    void no_log_holds_what_the_notes_say_whatever_happens() {
        List<String> lines = Logged.during(() -> {
            put(child.guardian(), path, "\"1\"", NOTES).then().statusCode(200);
            as(child.teacher()).get(path).then().statusCode(200);
            put(child.guardian(), path, "\"1\"", NOTES).then().statusCode(412);
            put(child.guardian(), path, "\"2\"", "{\"medical\": \"%s\", \"x\": 1}".formatted(SECRET))
                    .then()
                    .statusCode(400);
            put(child.guardian(), path, "\"2\"", "{\"medical\": \"%s\\u0000\"}".formatted(SECRET))
                    .then()
                    .statusCode(422);
            put(child.guardian(), path, "\"2\"", "{\"medical\": \"" + SECRET)
                    .then()
                    .statusCode(400);
            whileNothingCanBeNoted(() -> {
                put(child.guardian(), path, "\"2\"", NOTES).then().statusCode(500);
                as(child.teacher()).get(path).then().statusCode(500);
            });
        });

        assertTrue(lines.stream().anyMatch(line -> line.contains("medical_notes")), "the log is looked at");
        assertEquals(
                List.of(), lines.stream().filter(line -> line.contains(SECRET)).toList());
    }

    @Test
    void no_event_tells_of_them() {
        child.archived();

        Broker.await(StudentArchived.class, event -> event.studentId().equals(child.id()));
        assertEquals(
                List.of(),
                Broker.about(child.id()).stream()
                        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                        .filter(text -> text.toLowerCase().contains("medical") || text.contains(SECRET))
                        .toList());
    }

    @Test
    void nothing_is_read_or_written_that_cannot_be_noted() {
        whileNothingCanBeNoted(() -> {
            as(child.admin()).get(path).then().statusCode(500).body(not(containsString(SECRET)));
            put(child.admin(), path, "\"1\"", "{\"medical\": \"None\"}").then().statusCode(500);
            as(child.admin()).header("If-Match", "\"1\"").delete(path).then().statusCode(500);
        });

        as(child.admin())
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("medical", equalTo(SECRET));
    }

    private void whileNothingCanBeNoted(Runnable requests) {
        TestDatabase.execute("alter table audit_entries add constraint refused check (studio_id <> '%s') not valid"
                .formatted(child.studio()));
        try {
            requests.run();
        } finally {
            TestDatabase.execute("alter table audit_entries drop constraint refused");
        }
    }

    private static void unopened(Child child) {
        as(child.admin())
                .get(child.path() + "/medical")
                .then()
                .statusCode(503)
                .header("Retry-After", not(equalTo(null)))
                .body("type", endsWith("/unavailable"))
                .body(not(containsString("key")));
    }

    private long audited(String action) {
        return TestDatabase.number(
                "select count(*) from audit_entries where student_id = ? and action = ?", child.id(), action);
    }

    private static String sealed(UUID student) {
        return (String) TestDatabase.rows("select sealed from medical_notes where student_id = ?", student)
                .get(0)
                .get(0);
    }
}
