package com.studiosync.profile.students;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.put;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.StudentArchived;
import com.studiosync.contracts.profile.StudentRemoved;
import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.profile.Child;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class StudentStatusTest {

    private Child child;

    @BeforeEach
    void a_child_with_everybody() {
        child = Child.withEverybody();
    }

    @Test
    void who_leaves_is_archived_once_and_others_are_told() {
        become("archive", 200, "ARCHIVED");
        become("archive", 200, "ARCHIVED");
        become("resume", 200, "ACTIVE");

        Broker.await(
                StudentUpdated.class,
                event -> event.studentId().equals(child.id()) && event.changed().equals(Set.of("status")));
        assertEquals(
                List.of(new StudentArchived(child.id(), child.studio())),
                Broker.all(StudentArchived.class, event -> event.studentId().equals(child.id())));
    }

    @Test
    void a_break_is_told_and_so_is_its_end() {
        become("pause", 200, "PAUSED");
        become("pause", 200, "PAUSED");
        become("resume", 200, "ACTIVE");

        Broker.await(StudentUpdated.class, event -> isStatus(event, "ACTIVE"));
        assertEquals(
                1,
                Broker.all(StudentUpdated.class, event -> isStatus(event, "PAUSED"))
                        .size());
    }

    @Test
    void who_has_left_takes_no_break() {
        child.archived();

        as(child.admin()).post(child.path() + "/pause").then().statusCode(409);

        assertEquals("ARCHIVED", status());
    }

    @Test
    void what_is_written_of_who_has_left_can_be_read_and_does_not_change() {
        child.archived();

        patch(child.admin(), child.path(), "*", "{\"firstName\": \"Max\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/student-archived"));

        as(child.admin()).get(child.path()).then().statusCode(200).body("firstName", equalTo("Felix"));
        as(child.guardian()).get(child.path()).then().statusCode(200).body("status", equalTo("ARCHIVED"));
    }

    @Test
    void lists_leave_out_who_has_left_unless_asked() {
        UUID paused = student(child.admin(), "Clara", "Paused");
        as(child.admin()).post(STUDENTS + "/" + paused + "/pause").then().statusCode(200);
        UUID active = student(child.admin(), "Fanny", "Active");
        child.archived();

        assertEquals(List.of(active, paused), listed(""));
        assertEquals(List.of(child.id()), listed("?status=ARCHIVED"));
        assertEquals(List.of(child.id(), paused), listed("?status=ARCHIVED&status=PAUSED"));
        as(child.admin()).get(STUDENTS + "?status=gone").then().statusCode(422).body("errors.field", hasItem("status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive", "pause", "resume"})
    void only_an_admin_decides(String step) {
        as(child.teacher()).post(child.path() + "/" + step).then().statusCode(403);
        as(child.guardian()).post(child.path() + "/" + step).then().statusCode(403);
        as(child.guardian().withGranted("students-edit"))
                .post(child.path() + "/" + step)
                .then()
                .statusCode(403);
        as(child.self().withGranted("students-edit"))
                .post(child.path() + "/" + step)
                .then()
                .statusCode(403);
        as(child.colleague()).post(child.path() + "/" + step).then().statusCode(404);
        as(child.stranger()).post(child.path() + "/" + step).then().statusCode(404);

        assertEquals("ACTIVE", status());
    }

    @Test
    void a_removed_student_is_gone_with_everything_and_others_are_told() {
        put(child.teacher(), child.path() + "/specialties/VOICE", null, "{\"level\": \"BEGINNER\"}")
                .then()
                .statusCode(200);

        as(child.admin()).delete(child.path()).then().statusCode(204);

        as(child.admin()).get(child.path()).then().statusCode(404);
        assertEquals(
                new StudentRemoved(child.id(), child.studio()),
                Broker.await(StudentRemoved.class, event -> event.studentId().equals(child.id())));
        assertEquals(0, TestDatabase.number("select count(*) from assignments where student_id = ?", child.id()));
        assertEquals(0, TestDatabase.number("select count(*) from skill_changes where student_id = ?", child.id()));
        assertEquals(
                0, TestDatabase.number("select count(*) from student_specialties where student_id = ?", child.id()));
    }

    @Test
    void who_has_left_can_be_removed_too() {
        child.archived();

        as(child.admin()).delete(child.path()).then().statusCode(204);
    }

    @Test
    void nobody_but_an_admin_removes_a_student() {
        for (Token member : List.of(child.teacher(), child.guardian(), child.self())) {
            as(member).delete(child.path()).then().statusCode(403);
            as(member.withGranted("students-delete"))
                    .delete(child.path())
                    .then()
                    .statusCode(403);
        }
        as(child.colleague().withGranted("students-delete"))
                .delete(child.path())
                .then()
                .statusCode(404);
        as(child.stranger()).delete(child.path()).then().statusCode(404);

        assertEquals("ACTIVE", status());
    }

    @Test
    void what_cannot_be_told_is_not_done() {
        Sabotage.of(
                "StudentArchived",
                () -> as(child.admin()).post(child.path() + "/archive").then().statusCode(500));
        Sabotage.of(
                "StudentRemoved",
                () -> as(child.admin()).delete(child.path()).then().statusCode(500));

        assertEquals("ACTIVE", status());
    }

    private void become(String step, int answer, String status) {
        as(child.admin())
                .post(child.path() + "/" + step)
                .then()
                .statusCode(answer)
                .body("status", equalTo(status));
    }

    private boolean isStatus(StudentUpdated event, String status) {
        return event.studentId().equals(child.id())
                && event.status().equals(status)
                && event.changed().equals(Set.of("status"));
    }

    private String status() {
        return (String) TestDatabase.rows("select status from students where id = ?", child.id())
                .get(0)
                .get(0);
    }

    private List<UUID> listed(String query) {
        List<String> ids = as(child.admin())
                .get(STUDENTS + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return Stream.of(ids).flatMap(List::stream).map(UUID::fromString).toList();
    }
}
