package com.studiosync.identity.reauthentication;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.People.PASSWORD;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.Failures;
import com.studiosync.identity.People;
import com.studiosync.identity.SignedIn;
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

    private static Response change(SignedIn who, String current) {
        return who.post("password", Map.of("currentPassword", current, "newPassword", ANOTHER));
    }
}
