package com.studiosync.identity.members;

import static com.studiosync.identity.People.accountOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.School;
import com.studiosync.platform.security.Permission;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody gives or takes what she does not have. */
@QuarkusTest
@WithBackends
class DelegationTest {

    private School school;
    private String manager;

    @BeforeEach
    void a_teacher_who_manages_members() {
        school = School.open();
        manager = school.memberWith(Role.TEACHER, "members-manage", "rooms-reserve", "inventory-request");
    }

    @Test
    void a_delegated_manager_changes_and_removes_whom_she_covers() {
        String student = school.member(Role.STUDENT);

        school.change(manager, student, Map.of("roles", List.of("TEACHER")))
                .then()
                .statusCode(200)
                .body("roles", contains("TEACHER"));
        remove(manager, student, 204);
    }

    @Test
    void a_delegated_manager_makes_no_admin() {
        String student = school.member(Role.STUDENT);

        refused(manager, student, Map.of("roles", List.of("STUDENT", "ADMIN")));
        refused(manager, student, Map.of("roles", List.of("ADMIN"), "withdrawn", everything()));
        refused(manager, manager, Map.of("roles", List.of("TEACHER", "ADMIN")));

        assertEquals(List.of("STUDENT"), school.rolesOf(student));
    }

    @Test
    void a_delegated_manager_touches_no_admin() {
        String second = school.member(Role.ADMIN);
        school.change(school.admin(), second, Map.of("withdrawn", everything()))
                .then()
                .statusCode(200);

        refused(manager, school.admin(), Map.of("roles", List.of("STUDENT")));
        refused(manager, second, Map.of("roles", List.of("STUDENT")));
        remove(manager, school.admin(), 403);
        remove(manager, second, 403);

        assertEquals(List.of("ADMIN"), school.rolesOf(second));
    }

    @Test
    void a_delegated_manager_gives_and_takes_no_permission_that_she_lacks() {
        String student = school.member(Role.STUDENT);
        String parent = school.member(Role.PARENT);

        refused(manager, student, Map.of("granted", List.of("billing-pay")));
        refused(manager, manager, Map.of("granted", List.of("members-manage", "billing-manage")));
        refused(manager, parent, Map.of("roles", List.of("TEACHER")));
        remove(manager, parent, 403);

        assertEquals(List.of("PARENT"), school.rolesOf(parent));
    }

    @Test
    void an_admin_from_whom_something_was_taken_does_not_give_it_back_to_herself() {
        String second = school.member(Role.ADMIN);
        school.change(school.admin(), second, Map.of("withdrawn", List.of("billing-manage")))
                .then()
                .statusCode(200);

        refused(second, second, Map.of("withdrawn", List.of()));
        refused(second, school.admin(), Map.of("roles", List.of("TEACHER")));
    }

    @Test
    void a_token_that_still_says_manager_helps_nobody_who_is_none_any_more() {
        String student = school.member(Role.STUDENT);
        String before = school.tokenOf(manager);
        school.change(school.admin(), manager, Map.of("granted", List.of()))
                .then()
                .statusCode(200);

        School.change(before, student, "*", Map.of("roles", List.of("TEACHER")))
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(before)
                .delete("/api/v1/members/" + accountOf(student))
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(before)
                .noContentType()
                .post("/api/v1/members/" + accountOf(student) + "/approve")
                .then()
                .statusCode(403);

        assertEquals(List.of("STUDENT"), school.rolesOf(student));
    }

    @Test
    void a_member_without_the_permission_changes_nobody() {
        String student = school.member(Role.STUDENT);
        String teacher = school.tokenOf(school.member(Role.TEACHER));

        School.change(teacher, student, "*", Map.of("roles", List.of("ADMIN")))
                .then()
                .statusCode(403);
        for (String operation : new String[] {"/approve", "/decline"}) {
            given().auth()
                    .oauth2(teacher)
                    .noContentType()
                    .post("/api/v1/members/" + accountOf(student) + operation)
                    .then()
                    .statusCode(403);
        }
        assertTrue(school.knows(student));
    }

    private void refused(String actor, String target, Map<String, ?> changes) {
        school.change(actor, target, changes).then().statusCode(403).body("type", endsWith("/forbidden"));
    }

    private void remove(String actor, String target, int status) {
        school.as(actor).delete("/api/v1/members/" + accountOf(target)).then().statusCode(status);
    }

    private static List<String> everything() {
        return Arrays.stream(Permission.values()).map(Permission::wireName).toList();
    }
}
