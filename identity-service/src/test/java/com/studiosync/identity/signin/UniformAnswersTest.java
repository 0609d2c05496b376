package com.studiosync.identity.signin;

import static com.studiosync.identity.Failures.WRONG;
import static com.studiosync.identity.People.PASSWORD;
import static com.studiosync.identity.People.post;
import static com.studiosync.identity.People.registered;
import static com.studiosync.identity.People.stranger;
import static com.studiosync.identity.People.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer holds does not tell whether an address has an account. */
@QuarkusTest
@WithBackends
class UniformAnswersTest {

    private static final Header REQUEST_ID = new Header("X-Request-Id", "");

    @ParameterizedTest
    @ValueSource(strings = {"register", "verify-email/resend", "password/forgot", "login"})
    void a_known_address_a_waiting_one_and_an_unknown_one_get_the_same_answer(String operation) {
        String unknown = answer(operation, stranger());

        assertEquals(unknown, answer(operation, verified()));
        assertEquals(unknown, answer(operation, registered()));
    }

    @Test
    void an_address_is_known_whatever_its_case() {
        assertEquals(answer("login", stranger()), answer("login", verified().toUpperCase()));
    }

    private static String answer(String operation, String email) {
        Response answer = post(
                operation,
                switch (operation) {
                    case "register" ->
                        Map.of("email", email, "password", PASSWORD, "firstName", "Clara", "lastName", "Wieck");
                    case "login" -> Map.of("email", email, "password", WRONG);
                    default -> Map.of("email", email);
                });
        Map<String, String> headers = new TreeMap<>();
        for (Header header : answer.headers()) {
            headers.put(header.getName(), header.hasSameNameAs(REQUEST_ID) ? "" : header.getValue());
        }
        String body = answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "");
        return answer.statusCode() + " " + headers + " " + body;
    }
}
