package com.studiosync.profile.people;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.assign;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Statements;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is tied to whom is read by the same few statements, whether it is one or as many as there can be. */
@QuarkusTest
@WithBackends
class StatementsOfTiesTest {

    private static final int MANY = 50;
    private static final int MOST_GUARDIANS = 6;
    private static final int MOST_OF_A_FAMILY = 20;

    /** The beginning, the scope and the end. */
    private static final int TRANSACTION = 3;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void the_students_of_a_teacher() {
        UUID ofOne = teacher(admin, "Clara", "Wieck");
        UUID ofMany = teacher(admin, "Fanny", "Hensel");
        assign(admin, ofOne, student(admin, "Felix", "Brahms"));
        students(MANY).forEach(student -> assign(admin, ofMany, student));

        same(
                2,
                TEACHERS + "/" + ofOne + "/students?limit=100",
                1,
                TEACHERS + "/" + ofMany + "/students?limit=100",
                MANY);
    }

    @Test
    void the_teachers_of_a_student() {
        UUID ofOne = student(admin, "Felix", "Brahms");
        UUID ofMany = student(admin, "Fritz", "Brahms");
        assign(admin, teacher(admin, "Clara", "Wieck"), ofOne);
        IntStream.range(0, MANY).forEach(n -> assign(admin, teacher(admin, "Clara", "Wieck"), ofMany));

        same(
                2,
                STUDENTS + "/" + ofOne + "/teachers?limit=100",
                1,
                STUDENTS + "/" + ofMany + "/teachers?limit=100",
                MANY);
    }

    @Test
    void the_guardians_of_a_student() {
        UUID ofOne = student(admin, "Felix", "Brahms");
        UUID ofMany = student(admin, "Fritz", "Brahms");
        UUID mother = guardian(admin, ofOne, Token.of(studio, Role.PARENT));
        guardians(ofMany);

        same(2, STUDENTS + "/" + ofOne + "/guardians", 1, STUDENTS + "/" + ofMany + "/guardians", MOST_GUARDIANS);
        assertEquals(
                TRANSACTION + 2,
                Statements.of(() -> read(STUDENTS + "/" + ofOne + "/guardians/" + mother))
                        .size());
    }

    @Test
    void families_and_their_members() {
        List<UUID> students = students(MOST_OF_A_FAMILY);
        List<UUID> guardians = students.stream()
                .limit(MOST_OF_A_FAMILY / MOST_GUARDIANS + 1)
                .flatMap(student -> guardians(student).stream())
                .limit(MOST_OF_A_FAMILY)
                .toList();
        String one = family(students.subList(0, 1), guardians.subList(0, 1));
        String other = family(students.subList(1, MOST_OF_A_FAMILY), guardians);

        same(1, "/api/v1/families?limit=1", 1, "/api/v1/families?limit=2", 2);
        List<String> read = Statements.of(() -> read(one));
        assertEquals(TRANSACTION + 3, read.size());
        assertEquals(read, Statements.of(() -> read(other)));
    }

    private List<UUID> students(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> student(admin, "Felix", "Brahms" + n))
                .toList();
    }

    private List<UUID> guardians(UUID student) {
        return IntStream.range(0, MOST_GUARDIANS)
                .mapToObj(n -> guardian(admin, student, Token.of(studio, Role.PARENT)))
                .toList();
    }

    private String family(List<UUID> students, List<UUID> guardians) {
        return "/api/v1/families/"
                + post(admin, "/api/v1/families", Map.of("name", "B", "studentIds", students, "guardianIds", guardians))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private void same(int statements, String few, int howFew, String many, int howMany) {
        List<String> sent = Statements.of(() -> list(few, howFew));
        assertEquals(TRANSACTION + statements, sent.size(), sent.toString());
        assertEquals(sent, Statements.of(() -> list(many, howMany)));
    }

    private void list(String path, int items) {
        as(admin).get(path).then().statusCode(200).body("items", hasSize(items));
    }

    private void read(String path) {
        as(admin).get(path).then().statusCode(200);
    }
}
