package com.studiosync.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody can send to the operations that open and close sessions, and to paths that name something by its id. */
@QuarkusTest
@WithBackends
class BadRequestsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "login|{|400",
                "login|[]|400",
                "login|{}|422",
                "login|{\"email\": \"a@example.com\", \"password\": 1}|400",
                "login|{\"email\": \"a@example.com\", \"password\": \"\"}|422",
                "login|{\"email\": \"a@example.com\", \"password\": \"x\", \"role\": \"ADMIN\"}|400",
                "refresh|{|400",
                "refresh|{}|422",
                "refresh|{\"refreshToken\": 1}|400",
                "refresh|{\"refreshToken\": \" \"}|422",
                "refresh|{\"refreshToken\": \"x\", \"studioId\": \"x\"}|400",
                "logout|{|400",
                "logout|{}|422",
                "logout|{\"refreshToken\": [\"x\"]}|400",
                "verify-email|{|400",
                "verify-email|{}|422",
                "verify-email|{\"token\": 1}|400",
                "verify-email|{\"token\": \"x\", \"email\": \"a@example.com\"}|400",
                "verify-email/resend|{|400",
                "verify-email/resend|{\"email\": \"not an address\"}|422",
                "verify-email/resend|{\"email\": \"a@example.com\", \"to\": \"b@example.com\"}|400",
            })
    void a_bad_body_is_a_problem(String operation, String body, int status) {
        Response answer = given().contentType(ContentType.JSON).body(body).post("/api/v1/auth/" + operation);

        assertProblem(answer, status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400",
                "{}|422",
                "{\"studioId\": \"no id\"}|400",
                "{\"studioId\": \"0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11\", \"roles\": [\"ADMIN\"]}|400",
            })
    void a_bad_switch_is_a_problem_and_leaves_the_session_as_it_was(String body, int status) {
        SignedIn clara = SignedIn.someone();

        Response answer =
                clara.request().contentType(ContentType.JSON).body(body).post("/api/v1/auth/switch");

        assertProblem(answer, status);
        assertTrue(clara.isStillSignedIn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"account/sessions/no-id", "account/memberships/no-id", "members/no-id", "invitations/no-id"})
    void what_is_no_id_names_nothing(String path) {
        School school = School.open();

        assertProblem(school.as(school.admin()).delete("/api/v1/" + path), 404);
    }

    @Test
    void a_body_of_another_kind_is_not_read() {
        given().contentType(ContentType.TEXT)
                .body("{}")
                .post("/api/v1/auth/login")
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    private static void assertProblem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status));
    }
}
