package com.studiosync.profile.people;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Statements;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list takes the same statements whether it has one item or a hundred. */
@QuarkusTest
@WithBackends
class StatementsOfListsTest {

    private static final int MANY = 100;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token teacher = Token.of(studio, Role.TEACHER);

    @Test
    void students_take_no_statement_of_their_own() {
        ownProfile(teacher);
        IntStream.range(0, MANY).forEach(number -> student(teacher, "Felix", "Brahms" + number));

        sameForOneAndMany(() -> as(admin), STUDENTS);
        sameForOneAndMany(() -> as(admin).queryParam("name", "bra"), STUDENTS);
        sameForOneAndMany(() -> as(teacher), STUDENTS);
    }

    @Test
    void teachers_take_no_statement_of_their_own() {
        IntStream.range(0, MANY).forEach(number -> publishedTeacher(admin, "Clara", "Wieck" + number));

        sameForOneAndMany(() -> as(admin), TEACHERS);
        sameForOneAndMany(() -> as(teacher), TEACHERS);
        sameForOneAndMany(() -> visiting(studio), PUBLIC_TEACHERS);
    }

    private static void sameForOneAndMany(Supplier<RequestSpecification> client, String path) {
        assertEquals(Statements.of(() -> list(client, path, 1)), Statements.of(() -> list(client, path, MANY)));
    }

    private static void list(Supplier<RequestSpecification> client, String path, int items) {
        client.get().queryParam("limit", items).get(path).then().statusCode(200).body("items", hasSize(items));
    }
}
