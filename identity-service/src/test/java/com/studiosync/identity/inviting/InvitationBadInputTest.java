package com.studiosync.identity.inviting;

import static com.studiosync.identity.Guests.INVITATIONS;
import static com.studiosync.identity.Guests.invite;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class InvitationBadInputTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.withPolicy("INVITATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422|email  |{\"email\": \"nobody\", \"roles\": [\"STUDENT\"]}",
                "422|email  |{\"email\": \"a@b\", \"roles\": [\"STUDENT\"]}",
                "422|email  |{\"email\": null, \"roles\": [\"STUDENT\"]}",
                "422|email  |{\"email\": \"a\\u0000@example.com\", \"roles\": [\"STUDENT\"]}",
                "422|roles  |{\"email\": \"a@example.com\", \"roles\": []}",
                "422|roles  |{\"email\": \"a@example.com\"}",
                "422|locale |{\"email\": \"a@example.com\", \"roles\": [\"STUDENT\"], \"locale\": \"klingon\"}",
                "400|roles.0|{\"email\": \"a@example.com\", \"roles\": [\"OWNER\"]}",
                "400|role   |{\"email\": \"a@example.com\", \"role\": \"STUDENT\"}",
                "400|email  |{\"email\": 5, \"roles\": [\"STUDENT\"]}",
            })
    void a_bad_invitation_is_refused_and_leaves_nothing(int status, String field, String body) {
        invite(school.tokenOf(school.admin()), body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));

        assertEquals(0, rows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"400|''", "400|[]", "400|{", "400|null"})
    void what_is_no_invitation_is_refused(int status, String body) {
        invite(school.tokenOf(school.admin()), body).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void a_bad_question_is_refused() {
        get("?state=GONE").then().statusCode(422).body("errors.field", contains("state"));
        get("?limit=0").then().statusCode(422);
        get("/no-id").then().statusCode(404);
        get("/" + UUID.randomUUID()).then().statusCode(404);
        operate(UUID.randomUUID(), "resend").then().statusCode(404);
        revoke(UUID.randomUUID()).then().statusCode(404);
    }

    private long rows() {
        return TestDatabase.number("select count(*) from invitations where studio_id = ?", school.id());
    }

    private Response get(String rest) {
        return school.as(school.admin()).get(INVITATIONS + rest);
    }

    private Response operate(UUID id, String operation) {
        return school.as(school.admin()).noContentType().post(INVITATIONS + "/" + id + "/" + operation);
    }

    private Response revoke(UUID id) {
        return school.as(school.admin()).delete(INVITATIONS + "/" + id);
    }
}
