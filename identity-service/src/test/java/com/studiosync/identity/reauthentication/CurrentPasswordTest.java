package com.studiosync.identity.reauthentication;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.People.PASSWORD;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.Failures;
import com.studiosync.identity.People;
import com.studiosync.identity.School;
import com.studiosync.identity.SignedIn;
import com.studiosync.identity.Trail;
import com.studiosync.identity.audit.Action;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a stolen access token is not enough for, it is not enough to guess at either. */
@QuarkusTest
@WithBackends
class CurrentPasswordTest {

    private static final int FREE = 5;
    private static final String ANOTHER = "seven tuned violins";

    @Test
    void guesses_are_slowed_down_whatever_the_session_and_the_operation() {
        SignedIn clara = SignedIn.someone();
        SignedIn herPhone = SignedIn.as(clara.email());
        IntStream.range(0, FREE + 1).forEach(i -> change(clara, WRONG).then().statusCode(403));

        change(herPhone, PASSWORD)
                .then()
                .statusCode(429)
                .body("type", equalTo("https://studiosync.com/problems/slowed-down"));

        clara.post("erasure", Map.of("currentPassword", PASSWORD)).then().statusCode(429);
        clara.post("email", Map.of("email", People.stranger(), "currentPassword", PASSWORD))
                .then()
                .statusCode(429);
        People.signIn(clara.email()).then().statusCode(200);
    }

    @Test
    void the_right_password_ends_the_count() {
        SignedIn clara = SignedIn.someone();
        Failures.seed("device:sessions:" + clara.account(), FREE, 0);

        change(clara, PASSWORD).then().statusCode(204);

        assertEquals(0, Failures.of("device:sessions:" + clara.account()));
    }

    @Test
    void a_wrong_one_is_noted_whatever_it_was_asked_for() {
        SignedIn clara = SignedIn.someone();

        change(clara, WRONG).then().statusCode(403);
        clara.post("erasure", Map.of("currentPassword", WRONG)).then().statusCode(403);
        clara.post("email", Map.of("email", People.stranger(), "currentPassword", WRONG))
                .then()
                .statusCode(403);
        change(clara, PASSWORD).then().statusCode(204);

        assertEquals(3, Trail.count(Action.PASSWORD_REFUSED, clara.account()));
    }

    @Test
    void the_studio_that_the_token_is_bound_to_reads_of_it_and_no_other() {
        School school = School.open();
        School another = School.open();
        SignedIn admin = SignedIn.as(school.admin());

        change(admin, WRONG).then().statusCode(403);

        school.as(school.admin())
                .get("/api/v1/audit?action=PASSWORD_REFUSED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].subjectId", equalTo(admin.account().toString()))
                .body("items[0].actorId", nullValue());
        another.as(another.admin())
                .get("/api/v1/audit?action=PASSWORD_REFUSED")
                .then()
                .body("items", empty());
    }

    private static Response change(SignedIn who, String current) {
        return who.post("password", Map.of("currentPassword", current, "newPassword", ANOTHER));
    }
}
