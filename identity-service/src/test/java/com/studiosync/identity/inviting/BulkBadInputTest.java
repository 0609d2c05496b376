package com.studiosync.identity.inviting;

import static com.studiosync.identity.Guests.INVITATIONS;
import static com.studiosync.identity.Guests.inviteAll;
import static com.studiosync.identity.People.strangers;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class BulkBadInputTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @Test
    void a_list_of_which_nobody_can_be_invited_is_no_error() {
        Response answer = inviteAll(school.tokenOf(school.admin()), List.of("x", school.admin()), "STUDENT");

        answer.then().statusCode(200);
        assertEquals(List.of("INVALID_ADDRESS", "ALREADY_MEMBER"), answer.path("results.result"));
        inviteAll(school.tokenOf(school.admin()), List.of("x"), "STUDENT")
                .then()
                .statusCode(200);
        assertEquals(0, rows());
    }

    @Test
    void who_may_not_give_the_roles_invites_nobody() {
        String manager = school.memberWith(Role.TEACHER, "members-manage");

        inviteAll(school.tokenOf(manager), strangers(3), "ADMIN").then().statusCode(403);
        inviteAll(school.tokenOf(school.member(Role.TEACHER)), strangers(3), "TEACHER")
                .then()
                .statusCode(403);

        assertEquals(0, rows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422|emails  |{\"emails\": [], \"roles\": [\"STUDENT\"]}",
                "422|emails  |{\"roles\": [\"STUDENT\"]}",
                "422|roles   |{\"emails\": [\"a@example.com\"], \"roles\": []}",
                "422|locale  |{\"emails\": [\"a@example.com\"], \"roles\": [\"STUDENT\"], \"locale\": \"\"}",
                "400|emails  |{\"emails\": \"a@example.com\", \"roles\": [\"STUDENT\"]}",
                "400|emails.0|{\"emails\": [5], \"roles\": [\"STUDENT\"]}",
                "400|email   |{\"email\": \"a@example.com\", \"roles\": [\"STUDENT\"]}",
            })
    void a_bad_bulk_is_refused_and_leaves_nothing(int status, String field, String body) {
        given().auth()
                .oauth2(school.tokenOf(school.admin()))
                .contentType(ContentType.JSON)
                .body(body)
                .post(INVITATIONS + "/bulk")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));

        assertEquals(0, rows());
    }

    @Test
    void more_than_two_hundred_are_too_many() {
        inviteAll(school.tokenOf(school.admin()), strangers(201), "STUDENT")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("emails"));
    }

    private long rows() {
        return TestDatabase.number("select count(*) from invitations where studio_id = ?", school.id());
    }
}
