package com.studiosync.identity.members;

import static com.studiosync.identity.People.accountOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.identity.MembershipChanged;
import com.studiosync.identity.School;
import com.studiosync.platform.patch.MergePatch;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ChangeMemberTest {

    @Test
    void an_admin_gives_roles_and_single_permissions_and_it_is_told() {
        School school = School.open();
        String student = school.member(Role.STUDENT);

        school.change(
                        school.admin(),
                        student,
                        Map.of(
                                "roles", List.of("TEACHER", "PARENT"),
                                "granted", List.of("reports-view"),
                                "withdrawn", List.of("lessons-edit")))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("roles", contains("PARENT", "TEACHER"))
                .body("granted", contains("reports-view"))
                .body("withdrawn", contains("lessons-edit"));

        UUID account = accountOf(student);
        MembershipChanged told = Broker.await(
                MembershipChanged.class,
                event -> event.accountId().equals(account) && event.roles().contains("TEACHER"));
        assertEquals(school.id(), told.studioId());
        assertEquals(Set.of("reports-view"), told.granted());
        assertEquals(Set.of("lessons-edit"), told.withdrawn());
        assertTrue(school.notes("MEMBERSHIP_CHANGED", accountOf(school.admin()), account) > 0);
    }

    @Test
    void what_the_patch_leaves_out_stays_and_null_clears() {
        School school = School.open();
        String teacher = school.memberWith(Role.TEACHER, "reports-view");

        school.change(school.admin(), teacher, Map.of("withdrawn", List.of("lessons-edit")))
                .then()
                .statusCode(200)
                .body("roles", contains("TEACHER"))
                .body("granted", contains("reports-view"));
        school.patch(teacher, "{\"granted\": null}")
                .then()
                .statusCode(200)
                .body("granted.size()", equalTo(0))
                .body("withdrawn", contains("lessons-edit"));
    }

    @Test
    void a_change_that_changes_nothing_is_not_told() {
        School school = School.open();
        String student = school.member(Role.TEACHER);
        String tag = school.tagOf(student);

        school.change(school.admin(), student, Map.of("roles", List.of("TEACHER")))
                .then()
                .statusCode(200)
                .header("ETag", tag);

        assertEquals(1, school.notes("MEMBERSHIP_CHANGED", accountOf(school.admin()), accountOf(student)));
    }

    @Test
    void a_change_names_the_version_that_it_is_for() {
        School school = School.open();
        String student = school.member(Role.STUDENT);
        String token = school.tokenOf(school.admin());
        String stale = school.tagOf(student);
        school.patch(student, "{\"roles\": [\"TEACHER\"]}").then().statusCode(200);

        School.change(token, student, stale, Map.of("roles", List.of("PARENT")))
                .then()
                .statusCode(412);
        School.change(token, student, "no tag", Map.of("roles", List.of("PARENT")))
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(token)
                .contentType(MergePatch.MEDIA_TYPE)
                .body("{}")
                .patch("/api/v1/members/" + accountOf(student))
                .then()
                .statusCode(428);

        assertEquals(List.of("TEACHER"), school.rolesOf(student));
    }

    @Test
    void who_waits_for_approval_is_not_changed() {
        School school = School.withPolicy("APPROVAL");
        String waiting = school.waiting();

        school.change(school.admin(), waiting, Map.of("roles", List.of("ADMIN")))
                .then()
                .statusCode(409)
                .body("type", endsWith("/member-pending"));
    }

    @Test
    void what_cannot_be_told_does_not_happen() {
        School school = School.open();
        String student = school.member(Role.STUDENT, Role.PARENT);
        school.tokenOf(student);
        String tag = school.tagOf(student);
        String token = school.tokenOf(school.admin());
        long notes = school.notes("MEMBERSHIP_CHANGED", accountOf(school.admin()), accountOf(student));

        Sabotage.of("RevocationEntry", () -> School.change(token, student, tag, Map.of("roles", List.of("PARENT")))
                .then()
                .statusCode(500));

        assertEquals(List.of("PARENT", "STUDENT"), school.rolesOf(student));
        assertEquals(notes, school.notes("MEMBERSHIP_CHANGED", accountOf(school.admin()), accountOf(student)));
        assertEquals(tag, school.tagOf(student));
    }
}
