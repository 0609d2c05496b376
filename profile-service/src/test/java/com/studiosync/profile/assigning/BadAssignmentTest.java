package com.studiosync.profile.assigning;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.put;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class BadAssignmentTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "400 | {",
                "400 | []",
                "400 | null",
                "400 | {} {}",
                "400 | {\"from\": true}",
                "400 | {\"from\": {}}",
                "400 | {\"from\": \"1.9.2026\"}",
                "400 | {\"from\": \"2026-02-30\"}",
                "400 | {\"from\": \"2026-09-01\", \"from\": \"2026-09-02\"}",
                "400 | {\"to\": \"2026-09-01\"}",
                "400 | {\"studioId\": null}",
                "422 | {\"from\": \"-999999999-01-01\"}",
                "422 | {\"from\": \"2026-09-01\", \"until\": \"2026-09-01\"}",
                "422 | {\"from\": \"2026-09-01\", \"until\": \"2026-08-01\"}",
                "422 | {\"until\": \"1901-01-01\"}",
                "422 | {\"until\": \"+999999999-01-01\"}"
            })
    void bad_days_are_refused_and_leave_nothing_behind(int status, String body) {
        String path = TEACHERS + "/" + teacher(admin, "Ann", "Lee") + "/students/" + student(admin, "Felix", "B");

        put(admin, path, body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));

        assertEquals(0, TestDatabase.number("select count(*) from assignments where studio_id = ?", studio));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "%00", "0", "019ab3f0-9f41-7d85-b044-7c3d9fa15e04", "00000000-0000-0000-0000-000000000000"})
    void ids_of_nobody_lead_nowhere(String id) {
        String teacher = TEACHERS + "/" + teacher(admin, "Ann", "Lee") + "/students/";

        put(admin, teacher + id, "{}").then().statusCode(404);
        as(admin).delete(teacher + id).then().statusCode(404);
        put(admin, TEACHERS + "/" + id + "/students/" + student(admin, "Felix", "B"), "{}")
                .then()
                .statusCode(404);
        as(admin).get(TEACHERS + "/" + id + "/students").then().statusCode(404);
        as(admin).get(STUDENTS + "/" + id + "/teachers").then().statusCode(404);
    }

    @Test
    void a_list_is_asked_for_with_what_it_takes() {
        String list = TEACHERS + "/" + teacher(admin, "Ann", "Lee") + "/students";

        as(admin).get(list + "?limit=0").then().statusCode(422);
        as(admin).get(list + "?cursor=rubbish").then().statusCode(422);
    }
}
