package com.studiosync.identity.members;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.signIn;
import static com.studiosync.identity.People.verified;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class MembersTest {

    private static final String MEMBERS = "/api/v1/members";

    @Test
    void an_admin_sees_who_belongs_to_the_studio_and_as_what() {
        School school = School.open();
        String teacher = school.memberWith(Role.TEACHER, "reports-view");

        school.as(school.admin())
                .get(MEMBERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].roles", contains("ADMIN"))
                .body("items[1].accountId", equalTo(accountOf(teacher).toString()))
                .body("items[1].firstName", equalTo("Clara"))
                .body("items[1].lastName", equalTo("Wieck"))
                .body("items[1].email", equalTo(teacher))
                .body("items[1].status", equalTo("ACTIVE"))
                .body("items[1].roles", contains("TEACHER"))
                .body("items[1].granted", contains("reports-view"))
                .body("items[1].withdrawn", empty())
                .body("items[1].memberSince", notNullValue())
                .body("items[1]", not(hasItem("version")))
                .body("nextCursor", nullValue());
    }

    @Test
    void members_are_found_by_role_and_status() {
        School school = School.withPolicy("APPROVAL");
        String waiting = school.waiting();

        assertEquals(1, (int) list(school, "?status=PENDING").path("items.size()"));
        assertEquals(waiting, list(school, "?status=PENDING&role=STUDENT").path("items[0].email"));
        assertEquals(0, (int) list(school, "?status=PENDING&role=ADMIN").path("items.size()"));
        assertEquals(school.admin(), list(school, "?role=ADMIN").path("items[0].email"));
        assertEquals(2, (int) list(school, "").path("items.size()"));
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        School school = School.open();
        String second = school.member(Role.STUDENT);
        String third = school.member(Role.PARENT, Role.TEACHER);

        Response first = list(school, "?limit=2");
        Response rest = list(school, "?limit=2&cursor=" + first.path("nextCursor"));

        first.then().body("items.email", contains(school.admin(), second));
        rest.then().body("items.email", contains(third)).body("nextCursor", nullValue());
    }

    @Test
    void a_member_has_a_tag_that_changes_with_what_is_shown() {
        School school = School.open();
        String student = school.member(Role.STUDENT);
        String path = MEMBERS + "/" + accountOf(student);
        String token = school.tokenOf(school.admin());
        String tag = get(token, path).then().statusCode(200).extract().header("ETag");

        given().auth()
                .oauth2(token)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304);
        TestDatabase.execute(
                "update accounts set first_name = 'Robert', version = version + 1 where id = ?", accountOf(student));
        given().auth()
                .oauth2(token)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("firstName", equalTo("Robert"));
    }

    @Test
    void a_bad_question_is_refused() {
        School school = School.open();
        String token = school.tokenOf(school.admin());

        for (String query : new String[] {"status=GONE", "role=OWNER", "limit=0", "limit=101", "cursor=x"}) {
            get(token, MEMBERS + "?" + query)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors.field", contains(query.substring(0, query.indexOf('='))));
        }
        get(token, MEMBERS + "/no-id").then().statusCode(404);
    }

    @Test
    void only_those_who_manage_members_see_them() {
        School school = School.open();
        String teacher = school.tokenOf(school.member(Role.TEACHER));
        String manager = school.tokenOf(school.memberWith(Role.TEACHER, "members-manage"));

        get(manager, MEMBERS).then().statusCode(200);
        get(teacher, MEMBERS).then().statusCode(403).contentType("application/problem+json");
        get(teacher, MEMBERS + "/" + accountOf(school.admin())).then().statusCode(403);
        get(signIn(verified()).path("accessToken"), MEMBERS).then().statusCode(403);
        given().get(MEMBERS).then().statusCode(401);
    }

    @Test
    void the_admin_of_another_studio_finds_nobody_and_changes_nothing() {
        School school = School.open();
        School other = School.open();
        String student = school.member(Role.STUDENT);
        String path = MEMBERS + "/" + accountOf(student);
        String stranger = other.tokenOf(other.admin());

        get(stranger, MEMBERS).then().body("items.email", contains(other.admin()));
        get(stranger, path).then().statusCode(404);
        School.change(stranger, student, "*", Map.of("roles", new String[] {"ADMIN"}))
                .then()
                .statusCode(404);
        given().auth().oauth2(stranger).delete(path).then().statusCode(404);
        given().auth()
                .oauth2(stranger)
                .noContentType()
                .post(path + "/approve")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(stranger)
                .noContentType()
                .post(path + "/decline")
                .then()
                .statusCode(404);

        assertEquals("STUDENT", school.rolesOf(student).get(0));
    }

    private static Response list(School school, String query) {
        return school.as(school.admin()).get(MEMBERS + query);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }
}
