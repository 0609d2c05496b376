package com.studiosync.identity.members;

import static com.studiosync.identity.People.accountOf;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.identity.School;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class LastAdminTest {

    @Test
    void the_last_admin_is_neither_removed_nor_demoted_nor_stripped() {
        School school = School.open();
        school.memberWith(Role.TEACHER, "members-manage");
        String admin = school.admin();

        last(school.change(admin, admin, Map.of("roles", List.of("TEACHER"))));
        last(school.change(admin, admin, Map.of("withdrawn", List.of("members-manage"))));
        last(school.as(admin).delete("/api/v1/members/" + accountOf(admin)));

        assertEquals(List.of("ADMIN"), school.rolesOf(admin));
        school.as(admin).get("/api/v1/members").then().statusCode(200);
    }

    @Test
    void an_admin_who_cannot_manage_members_is_no_other_admin() {
        School school = School.open();
        String second = school.member(Role.ADMIN);
        school.change(school.admin(), second, Map.of("withdrawn", List.of("members-manage")))
                .then()
                .statusCode(200);

        last(school.change(school.admin(), school.admin(), Map.of("roles", List.of("TEACHER"))));
        school.change(school.admin(), second, Map.of("roles", List.of("TEACHER")))
                .then()
                .statusCode(200);
    }

    @Test
    void one_who_waits_is_no_other_admin() {
        School school = School.withPolicy("APPROVAL");
        school.waiting();
        TestDatabase.execute(
                "update memberships set roles = '{ADMIN}' where studio_id = ? and status = 'PENDING'", school.id());

        last(school.as(school.admin()).delete("/api/v1/members/" + accountOf(school.admin())));
    }

    @RepeatedTest(5)
    void of_two_admins_who_demote_each_other_at_once_one_stays() {
        oneStays((request, other) -> request.header("If-Match", "*")
                .contentType(MergePatch.MEDIA_TYPE)
                .body(Map.of("roles", List.of("STUDENT")))
                .patch("/api/v1/members/" + other));
    }

    @RepeatedTest(5)
    void of_two_admins_who_remove_each_other_at_once_one_stays() {
        oneStays((request, other) -> request.delete("/api/v1/members/" + other));
    }

    @RepeatedTest(5)
    void of_two_admins_who_leave_at_once_one_stays() {
        School school = School.open();
        RequestSpecification first = school.as(school.admin());
        RequestSpecification second = school.as(school.member(Role.ADMIN));
        String path = "/api/v1/account/memberships/" + school.id();

        List<Response> answers = AtOnce.run(() -> first.delete(path), () -> second.delete(path));

        assertEquals(List.of(204, 409), statuses(answers));
        assertEquals(1, adminsOf(school));
    }

    /** All that takes time is done before, so that the two really meet. */
    private static void oneStays(BiFunction<RequestSpecification, UUID, Response> attack) {
        School school = School.open();
        String other = school.member(Role.ADMIN);
        RequestSpecification first = school.as(school.admin());
        RequestSpecification second = school.as(other);
        UUID accountOfFirst = accountOf(school.admin());
        UUID accountOfSecond = accountOf(other);

        List<Response> answers =
                AtOnce.run(() -> attack.apply(first, accountOfSecond), () -> attack.apply(second, accountOfFirst));

        List<Integer> statuses = statuses(answers);
        assertTrue(statuses.get(0) < 300, statuses::toString);
        assertEquals(403, statuses.get(1), statuses::toString);
        assertEquals(1, adminsOf(school));
    }

    /** Smaller ones first. */
    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private static long adminsOf(School school) {
        return TestDatabase.number(
                "select count(*) from memberships where studio_id = ? and 'ADMIN' = any(roles)", school.id());
    }

    private static void last(Response refused) {
        refused.then().statusCode(409).body("type", endsWith("/last-admin"));
    }
}
