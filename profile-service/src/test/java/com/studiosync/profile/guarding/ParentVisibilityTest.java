package com.studiosync.profile.guarding;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ParentVisibilityTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token clara = Token.of(studio, Role.TEACHER);
    private final Token mother = Token.of(studio, Role.PARENT);
    private final Token father = Token.of(studio, Role.PARENT);
    private UUID felix;
    private UUID guardian;

    @BeforeEach
    void a_child_of_two_parents_with_a_teacher() {
        ownProfile(clara);
        felix = student(clara, "Felix", "Brahms");
        guardian = guardian(admin, felix, mother);
        guardian(admin, felix, father);
        student(admin, "Somebody", "Else");
    }

    @Test
    void each_parent_sees_the_child_and_no_other() {
        for (Token parent : List.of(mother, father)) {
            assertEquals(List.of("Felix Brahms"), listed(parent));
            as(parent).get(STUDENTS + "/" + felix).then().statusCode(200);
        }
    }

    @Test
    void a_parent_with_children_in_two_studios_sees_each_in_its_own() {
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);
        Token there = Token.of(elsewhere.studio(), Role.PARENT).withAccount(mother.account());
        guardian(elsewhere, student(elsewhere, "Max", "Brahms"), there);

        assertEquals(List.of("Felix Brahms"), listed(mother));
        assertEquals(List.of("Max Brahms"), listed(there));
        as(there).get(STUDENTS + "/" + felix).then().statusCode(404);
    }

    @Test
    void once_unlinked_a_parent_sees_nothing_and_the_other_one_still_does() {
        as(admin).delete(path() + "/" + guardian).then().statusCode(204);

        assertEquals(List.of(), listed(mother));
        as(mother).get(STUDENTS + "/" + felix).then().statusCode(404);
        as(mother).get(path()).then().statusCode(404);
        assertEquals(List.of("Felix Brahms"), listed(father));
    }

    @Test
    void a_parent_who_has_the_role_no_more_sees_nobody() {
        assertEquals(List.of(), listed(Token.of(studio, Role.STUDENT).withAccount(mother.account())));
    }

    @Test
    void a_parent_changes_nothing_of_the_child() {
        patch(mother.withGranted("students-edit"), STUDENTS + "/" + felix, "\"0\"", "{\"skillLevel\": \"ADVANCED\"}")
                .then()
                .statusCode(403);
        as(mother.withGranted("students-edit"))
                .delete(path() + "/" + guardian)
                .then()
                .statusCode(403);

        assertEquals(2, TestDatabase.number("select count(*) from guardianships where studio_id = ?", studio));
    }

    @Test
    void how_to_reach_a_guardian_is_for_those_who_teach_and_for_the_guardian() {
        patch(admin, path() + "/" + guardian, "\"0\"", "{\"phone\": \"+493012345678\", \"email\": \"j@example.com\"}")
                .then()
                .statusCode(200);

        for (Token entitled : List.of(admin, clara, mother)) {
            as(entitled)
                    .get(path() + "/" + guardian)
                    .then()
                    .statusCode(200)
                    .body("phone", equalTo("+493012345678"))
                    .body("email", equalTo("j@example.com"));
        }
        as(father)
                .get(path() + "/" + guardian)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Johanna Brahms"))
                .body("$", not(hasKey("phone")))
                .body("$", not(hasKey("email")))
                .body("$", not(hasKey("accountId")));
        as(clara).get(path() + "/" + guardian).then().body("$", not(hasKey("accountId")));
    }

    @Test
    void a_former_teacher_sees_no_guardians_also_where_she_may_read_what_was() {
        TestDatabase.execute(
                "update assignments set from_date = from_date - 9, until_date = from_date where student_id = ?", felix);
        as(clara).get(path()).then().statusCode(404);

        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", studio);
        as(clara).get(path()).then().statusCode(403);
        as(clara).get(path() + "/" + guardian).then().statusCode(403);
    }

    @Test
    void of_an_archived_student_guardians_can_be_taken_but_not_given() {
        TestDatabase.execute("update students set status = 'ARCHIVED' where id = ?", felix);

        post(admin, path(), Map.of("firstName", "A", "lastName", "B", "relation", "OTHER"))
                .then()
                .statusCode(409);
        as(admin).delete(path() + "/" + guardian).then().statusCode(204);
    }

    private String path() {
        return STUDENTS + "/" + felix + "/guardians";
    }

    private static List<String> listed(Token token) {
        return as(token).get(STUDENTS).then().statusCode(200).extract().path("items.displayName");
    }
}
