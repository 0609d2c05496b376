package com.studiosync.profile.assigning;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.put;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.TeacherAssigned;
import com.studiosync.contracts.profile.TeacherUnassigned;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class AssignTeacherTest {

    @Inject
    Clock clock;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token clara = Token.of(studio, Role.TEACHER);
    private UUID teacher;
    private UUID felix;
    private LocalDate today;

    @BeforeEach
    void a_teacher_and_a_student_who_know_nothing_of_each_other() {
        teacher = ownProfile(clara);
        felix = student(admin, "Felix", "Brahms");
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void an_admin_assigns_a_teacher_who_then_sees_the_student() {
        read(clara, 404);

        put(admin, path(), Map.of())
                .then()
                .statusCode(201)
                .body("teacherId", equalTo(teacher.toString()))
                .body("studentId", equalTo(felix.toString()))
                .body("from", equalTo(today.toString()))
                .body("until", nullValue());

        read(clara, 200);
        TeacherAssigned told =
                Broker.await(TeacherAssigned.class, event -> event.studentId().equals(felix));
        assertEquals(new TeacherAssigned(felix, studio, told.assignmentId(), teacher, today, null), told);
    }

    @Test
    void assigning_again_moves_what_there_is_and_the_same_days_change_nothing() {
        String first = put(admin, path(), Map.of()).path("id");

        put(admin, path(), Map.of("until", today.plusDays(90)))
                .then()
                .statusCode(200)
                .body("id", equalTo(first))
                .body("from", equalTo(today.toString()))
                .body("until", equalTo(today.plusDays(90).toString()));
        put(admin, path(), Map.of("until", today.plusDays(90))).then().statusCode(200);

        assertEquals(1, stored());
        end(204);
        Broker.await(TeacherUnassigned.class, event -> event.studentId().equals(felix));
        assertEquals(
                2,
                Broker.all(TeacherAssigned.class, event -> event.studentId().equals(felix))
                        .size());
    }

    @Test
    void one_that_was_ended_stays_as_history_and_another_can_begin_the_same_day() {
        put(admin, path(), Map.of("from", today.minusDays(9))).then().statusCode(201);

        end(204);

        read(clara, 404);
        assertEquals(
                today,
                Broker.await(TeacherUnassigned.class, event -> event.studentId().equals(felix))
                        .until());
        end(404);
        put(admin, path(), Map.of()).then().statusCode(201);
        assertEquals(2, stored());
        read(clara, 200);
    }

    @Test
    void one_that_has_not_begun_is_called_off_without_a_trace_and_others_are_told() {
        put(admin, path(), Map.of("from", today.plusDays(5))).then().statusCode(201);
        read(clara, 404);

        end(204);

        assertEquals(0, stored());
        assertEquals(
                today.plusDays(5),
                Broker.await(TeacherUnassigned.class, event -> event.studentId().equals(felix))
                        .until());
    }

    @Test
    void days_that_overlap_with_history_are_refused_and_change_nothing() {
        put(admin, path(), Map.of("from", today.minusDays(9))).then().statusCode(201);
        end(204);

        put(admin, path(), Map.of("from", today.minusDays(3)))
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("from"));

        assertEquals(1, stored());
        read(clara, 404);
    }

    @Test
    void of_many_who_assign_the_same_two_at_once_one_makes_it_and_the_others_find_it() {
        List<Integer> answers = AtOnce.run(
                8, () -> put(admin, path(), Map.of("until", today.plusDays(30))).statusCode());

        assertEquals(
                List.of(200, 200, 200, 200, 200, 200, 200, 201),
                answers.stream().sorted().toList());
        assertEquals(1, stored());
    }

    @Test
    void a_student_has_several_teachers_and_ending_one_leaves_the_others() {
        Token fanny = Token.of(studio, Role.TEACHER);
        UUID other = ownProfile(fanny);
        put(admin, path(), Map.of()).then().statusCode(201);
        put(admin, TEACHERS + "/" + other + "/students/" + felix, Map.of())
                .then()
                .statusCode(201);

        end(204);

        read(clara, 404);
        read(fanny, 200);
    }

    @Test
    void an_assignment_whose_event_cannot_be_written_is_not_made() {
        TestDatabase.execute(
                "alter table outbox add constraint refused check (studio_id <> '%s') not valid".formatted(studio));
        try {
            put(admin, path(), Map.of()).then().statusCode(500);
        } finally {
            TestDatabase.execute("alter table outbox drop constraint refused");
        }

        assertEquals(0, stored());
    }

    @Test
    void who_is_taught_by_a_teacher_that_is_removed_is_told_of() {
        put(admin, path(), Map.of()).then().statusCode(201);

        as(admin).delete(TEACHERS + "/" + teacher).then().statusCode(204);

        Broker.await(TeacherUnassigned.class, event -> event.teacherId().equals(teacher));
        assertEquals(0, stored());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TEACHER", "STUDENT", "PARENT"})
    void nobody_but_an_admin_assigns(Role role) {
        put(Token.of(studio, role), path(), Map.of()).then().statusCode(role == Role.TEACHER ? 404 : 403);
        put(admin, path(), Map.of()).then().statusCode(201);
        Token herself = Token.of(studio, role).withAccount(clara.account());
        put(herself, path(), Map.of("until", today.plusDays(3))).then().statusCode(403);
        as(herself).delete(path()).then().statusCode(403);

        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from assignments where studio_id = ? and until_date is null", studio));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_member_of_another_studio_assigns_nobody_and_ends_nothing(Role role) {
        put(admin, path(), Map.of()).then().statusCode(201);
        Token stranger = Token.of(UUID.randomUUID(), role).withGranted("students-edit");
        UUID own = teacher(Token.of(stranger.studio(), Role.ADMIN), "Other", "Teacher");

        put(stranger, path(), Map.of()).then().statusCode(404);
        put(stranger, TEACHERS + "/" + own + "/students/" + felix, Map.of())
                .then()
                .statusCode(404);
        as(stranger).delete(path()).then().statusCode(404);

        assertEquals(1, stored());
        assertEquals(0, TestDatabase.number("select count(*) from assignments where studio_id = ?", stranger.studio()));
    }

    private String path() {
        return TEACHERS + "/" + teacher + "/students/" + felix;
    }

    private void end(int status) {
        as(admin).delete(path()).then().statusCode(status);
    }

    private void read(Token token, int status) {
        as(token).get(STUDENTS + "/" + felix).then().statusCode(status);
    }

    private long stored() {
        return TestDatabase.number("select count(*) from assignments where studio_id = ?", studio);
    }
}
