package com.studiosync.profile.scope;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.student;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RelationTest {

    private final UUID studio = UUID.randomUUID();
    private final Token clara = Token.of(studio, Role.TEACHER);
    private UUID felix;

    @BeforeEach
    void a_teacher_has_a_student() {
        ownProfile(clara);
        felix = student(clara, "Felix", "Of Clara");
    }

    @Test
    void an_assignment_that_has_ended_gives_nothing() {
        theAssignment("from_date = from_date - 10, until_date = current_date");

        assertEquals(List.of(), listed(clara));
        read(clara, 404);
        change(clara, 404);
    }

    @Test
    void an_assignment_that_has_not_begun_gives_nothing_yet() {
        theAssignment("from_date = current_date + 1");

        read(clara, 404);
    }

    @Test
    void an_assignment_that_will_end_still_holds() {
        theAssignment("until_date = current_date + 1");

        read(clara, 200);
    }

    @Test
    void a_former_teacher_reads_where_the_studio_says_so_and_changes_nothing() {
        theAssignment("from_date = from_date - 10, until_date = current_date");
        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", studio);

        assertEquals(List.of(felix.toString()), listed(clara));
        read(clara, 200);
        change(clara, 403);
        read(Token.of(studio, Role.PARENT).withAccount(clara.account()), 404);
    }

    @Test
    void an_assignment_that_held_on_no_day_makes_nobody_a_former_teacher() {
        theAssignment("until_date = from_date");
        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", studio);

        assertEquals(List.of(), listed(clara));
        read(clara, 404);
        as(clara).get(STUDENTS + "/" + felix + "/attendance").then().statusCode(404);
    }

    @Test
    void what_another_studio_lets_its_former_teachers_read_does_not_count_here() {
        theAssignment("from_date = from_date - 10, until_date = current_date");
        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", UUID.randomUUID());

        read(clara, 404);
    }

    private void theAssignment(String change) {
        assertEquals(1, TestDatabase.execute("update assignments set " + change + " where student_id = ?", felix));
    }

    private void read(Token token, int status) {
        as(token).get(STUDENTS + "/" + felix).then().statusCode(status);
    }

    private void change(Token token, int status) {
        patch(token, STUDENTS + "/" + felix, "\"0\"", "{\"skillLevel\": \"ADVANCED\"}")
                .then()
                .statusCode(status);
    }

    private static List<String> listed(Token token) {
        return as(token).get(STUDENTS).then().statusCode(200).extract().path("items.id");
    }
}
