package com.studiosync.profile.assigning;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.assign;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AssignedPeopleTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token clara = Token.of(studio, Role.TEACHER);
    private UUID teacher;
    private UUID felix;
    private UUID paul;

    @BeforeEach
    void a_teacher_with_two_students() {
        teacher = ownProfile(clara);
        felix = student(clara, "Felix", "Brahms");
        paul = student(clara, "Paul", "Anders");
    }

    @Test
    void an_admin_and_the_teacher_see_whom_she_teaches_by_name() {
        assertEquals(List.of("Paul Anders", "Felix Brahms"), names(admin, studentsOf(teacher)));
        assertEquals(List.of("Paul Anders", "Felix Brahms"), names(clara, studentsOf(teacher)));
    }

    @Test
    void whom_she_taught_before_is_shown_to_admins_who_ask_and_not_to_her() {
        as(admin).delete(studentsOf(teacher) + "/" + felix).then().statusCode(204);

        assertEquals(List.of("Paul Anders"), names(admin, studentsOf(teacher)));
        assertEquals(List.of("Paul Anders", "Felix Brahms"), names(admin, studentsOf(teacher) + "?ended=true"));
        assertEquals(List.of("Paul Anders"), names(clara, studentsOf(teacher) + "?ended=true"));
    }

    @Test
    void others_do_not_see_whom_a_teacher_teaches() {
        UUID seen = publishedTeacher(admin, "Seen", "By All");

        for (Role role : List.of(Role.TEACHER, Role.STUDENT, Role.PARENT)) {
            as(Token.of(studio, role)).get(studentsOf(seen)).then().statusCode(403);
            as(Token.of(studio, role)).get(studentsOf(teacher)).then().statusCode(404);
        }
        as(Token.of(UUID.randomUUID(), Role.ADMIN))
                .get(studentsOf(teacher))
                .then()
                .statusCode(404);
        RestAssured.get(studentsOf(teacher)).then().statusCode(401);
    }

    @Test
    void whoever_sees_a_student_sees_the_teachers_and_nobody_else_does() {
        UUID other = teacher(admin, "Anna", "Hidden");
        assign(admin, other, felix);

        assertEquals(List.of("Anna Hidden", "Clara Wieck"), names(admin, teachersOf(felix)));
        assertEquals(List.of("Anna Hidden", "Clara Wieck"), names(clara, teachersOf(felix)));
        as(Token.of(studio, Role.PARENT)).get(teachersOf(felix)).then().statusCode(404);
        as(Token.of(UUID.randomUUID(), Role.ADMIN))
                .get(teachersOf(felix))
                .then()
                .statusCode(404);

        as(admin).delete(studentsOf(teacher) + "/" + felix).then().statusCode(204);
        assertEquals(List.of("Anna Hidden"), names(admin, teachersOf(felix)));
        assertEquals(List.of("Anna Hidden", "Clara Wieck"), names(admin, teachersOf(felix) + "?ended=true"));
        as(clara).get(teachersOf(felix)).then().statusCode(404);
    }

    @Test
    void pages_hold_everybody_once_also_who_was_assigned_twice() {
        as(admin).delete(studentsOf(teacher) + "/" + felix).then().statusCode(204);
        assign(admin, teacher, felix);

        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            Response page = as(admin)
                    .queryParam("limit", 1)
                    .queryParam("ended", true)
                    .queryParam("cursor", cursor == null ? List.of() : List.of(cursor))
                    .get(studentsOf(teacher));
            names.addAll(page.then().statusCode(200).extract().path("items.displayName"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertEquals(List.of("Paul Anders", "Felix Brahms", "Felix Brahms"), names);
        assertEquals(List.of("Paul Anders", "Felix Brahms"), names(admin, studentsOf(teacher)));
        assertEquals(List.of("Clara Wieck"), names(admin, teachersOf(paul)));
    }

    private static String studentsOf(UUID teacher) {
        return TEACHERS + "/" + teacher + "/students";
    }

    private static String teachersOf(UUID student) {
        return STUDENTS + "/" + student + "/teachers";
    }

    private static List<String> names(Token token, String path) {
        return as(token).get(path).then().statusCode(200).extract().path("items.displayName");
    }
}
