package com.studiosync.profile.places;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.assign;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.put;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.enrolment.Application.adult;
import static com.studiosync.profile.enrolment.Application.decide;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What students take of the places of a teacher. */
@QuarkusTest
@WithBackends
class TeacherPlacesTest {

    private static final int MANY = 100;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void who_has_left_frees_a_place_and_who_takes_a_break_does_not() {
        UUID teacher = teacherWith(1);
        UUID student = taught(teacher);
        UUID other = adult(studio).sent();

        become(student, "pause").then().statusCode(200);
        decide(admin, other, "accept", Map.of("teacherId", teacher)).then().statusCode(409);
        become(student, "archive").then().statusCode(200);

        decide(admin, other, "accept", Map.of("teacherId", teacher)).then().statusCode(200);
    }

    @Test
    void who_comes_back_to_a_teacher_without_a_place_does_once_that_assignment_is_ended() {
        UUID teacher = teacherWith(1);
        UUID student = taught(teacher);
        become(student, "archive");
        taught(teacher);

        become(student, "resume")
                .then()
                .statusCode(409)
                .body("type", endsWith("/teacher-full"))
                .body("detail", equalTo("All 1 places of Nina Simone are taken or offered."));
        as(admin).get(STUDENTS + "/" + student).then().body("status", equalTo("ARCHIVED"));
        as(admin).delete(assignment(teacher, student)).then().statusCode(204);

        become(student, "resume").then().statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void who_comes_back_in_time_has_the_place_again() {
        UUID teacher = teacherWith(1);
        UUID student = taught(teacher);
        become(student, "archive");

        become(student, "resume").then().statusCode(200);
        become(student, "resume").then().statusCode(200);

        decide(admin, adult(studio).sent(), "accept", Map.of("teacherId", teacher))
                .then()
                .statusCode(409);
    }

    @Test
    void of_many_who_come_back_at_once_to_one_free_place_exactly_one_gets_it() {
        UUID teacher = teacherWith(1);
        ConcurrentLinkedQueue<UUID> students = new ConcurrentLinkedQueue<>(IntStream.range(0, 20)
                .mapToObj(n -> {
                    UUID student = taught(teacher);
                    become(student, "archive");
                    return student;
                })
                .toList());

        List<Integer> statuses =
                AtOnce.run(20, () -> become(students.poll(), "resume").statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertEquals(19, statuses.stream().filter(status -> status == 409).count());
        assertEquals(
                1,
                TestDatabase.number("select count(*) from students where studio_id = ? and status = 'ACTIVE'", studio));
    }

    @Test
    void an_admin_assigns_beyond_the_capacity_only_when_she_says_so() {
        UUID teacher = teacherWith(1);
        taught(teacher);
        UUID student = student(admin, "Felix", "Brahms");

        put(admin, assignment(teacher, student), Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("/teacher-full"));
        assertEquals(1, TestDatabase.number("select count(*) from assignments where studio_id = ?", studio));

        put(admin, assignment(teacher, student), Map.of("beyondCapacity", true))
                .then()
                .statusCode(201);
        put(admin, assignment(teacher, student), Map.of("until", "2199-01-01"))
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_taught_and_has_ended_can_be_noted_of_a_teacher_without_a_place() {
        UUID teacher = teacherWith(0);

        put(
                        admin,
                        assignment(teacher, student(admin, "Felix", "Brahms")),
                        Map.of("from", "2020-01-01", "until", "2021-01-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void of_many_who_are_assigned_at_once_to_one_free_place_exactly_one_gets_it() {
        UUID teacher = teacherWith(1);
        ConcurrentLinkedQueue<UUID> students = new ConcurrentLinkedQueue<>(IntStream.range(0, MANY)
                .mapToObj(n -> student(admin, "Felix", "Brahms"))
                .toList());

        List<Integer> statuses = AtOnce.run(MANY, () -> put(admin, assignment(teacher, students.poll()), Map.of())
                .statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(MANY - 1, statuses.stream().filter(status -> status == 409).count());
    }

    @Test
    void a_teacher_without_a_place_takes_nobody_in() {
        Token nina = Token.of(studio, Role.TEACHER);
        UUID teacher = capacity(ownProfile(nina), 1);
        student(nina, "Felix", "Brahms");

        post(nina, STUDENTS, Map.of("firstName", "Fritz", "lastName", "Brahms", "primaryInstrument", "PIANO"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/teacher-full"));

        assertEquals(1, students());
        capacity(teacher, 2);
        student(nina, "Fritz", "Brahms");
    }

    private UUID taught(UUID teacher) {
        UUID student = student(admin, "Felix", "Brahms");
        assign(admin, teacher, student);
        return student;
    }

    private Response become(UUID student, String step) {
        return as(admin).post(STUDENTS + "/" + student + "/" + step);
    }

    private static String assignment(UUID teacher, UUID student) {
        return TEACHERS + "/" + teacher + "/students/" + student;
    }

    private UUID teacherWith(int capacity) {
        return capacity(publishedTeacher(admin, "Nina", "Simone"), capacity);
    }

    private UUID capacity(UUID teacher, int capacity) {
        String path = TEACHERS + "/" + teacher;
        patch(admin, path, as(admin).get(path).header("ETag"), "{\"capacity\": %d}".formatted(capacity))
                .then()
                .statusCode(200);
        return teacher;
    }

    private long students() {
        return TestDatabase.number("select count(*) from students where studio_id = ?", studio);
    }
}
