package com.studiosync.profile.students;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class EditStudentTest {

    private static final String FRESH = "\"0\"";

    private final Token admin = Token.of(UUID.randomUUID(), Role.ADMIN);
    private String path;

    @BeforeEach
    void enrol() {
        path = STUDENTS + "/" + student(admin, "Felix", "Brahms");
    }

    @Test
    void a_patch_changes_what_it_names_and_clears_what_it_nulls() {
        patch(admin, path, FRESH, "{\"skillLevel\": \"ADVANCED\", \"dateOfBirth\": \"2015-05-07\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("skillLevel", equalTo("ADVANCED"))
                .body("displayName", equalTo("Felix Brahms"));

        patch(admin, path, "\"1\"", "{\"skillLevel\": null, \"lastName\": \"Mendelssohn\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("skillLevel", nullValue())
                .body("dateOfBirth", equalTo("2015-05-07"))
                .body("displayName", equalTo("Felix Mendelssohn"));
    }

    @Test
    void others_are_told_which_fields_changed_and_no_value_that_is_nobodys_business() {
        patch(
                        admin,
                        path,
                        FRESH,
                        "{\"firstName\": \"Max\", \"dateOfBirth\": \"2016-06-08\", \"primaryInstrument\": \"VOICE\"}")
                .then()
                .statusCode(200);

        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        StudentUpdated told =
                Broker.await(StudentUpdated.class, event -> event.studentId().equals(id));
        assertEquals(Set.of("firstName", "dateOfBirth", "primaryInstrument"), told.changed());
        assertEquals("VOICE", told.primaryInstrument());
        Broker.about(id).forEach(record -> {
            String text = new String(record.value(), StandardCharsets.UTF_8);
            assertFalse(text.contains("Max") || text.contains("2016"), text);
        });
    }

    @Test
    void a_patch_that_changes_nothing_makes_no_new_version() {
        patch(admin, path, FRESH, "{\"firstName\": \"Felix\"}")
                .then()
                .statusCode(200)
                .header("ETag", FRESH);
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        as(admin)
                .contentType("application/merge-patch+json")
                .body("{\"skillLevel\": \"ADVANCED\"}")
                .patch(path)
                .then()
                .statusCode(428);
        patch(admin, path, "\"7\"", "{\"skillLevel\": \"ADVANCED\"}").then().statusCode(412);
    }

    @Test
    void a_patch_is_held_to_the_rules_of_an_enrolment() {
        Stream.of(
                        "{\"primaryInstrument\": null}",
                        "{\"primaryInstrument\": \"KAZOO\"}",
                        "{\"dateOfBirth\": \"2199-01-01\"}",
                        "{\"dateOfBirth\": \"0915-05-07\"}")
                .forEach(changes -> patch(admin, path, FRESH, changes).then().statusCode(422));
        patch(admin, path, FRESH, "{\"enrolmentDate\": null}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("enrolmentDate"));
        Stream.of("{\"skillLevel\": \"GODLIKE\"}", "{\"skillLevel\": 1}", "{\"enrolledBy\": null}")
                .forEach(changes -> patch(admin, path, FRESH, changes).then().statusCode(400));

        assertEquals(0, TestDatabase.number("select sum(version) from students where studio_id = ?", admin.studio()));
    }
}
