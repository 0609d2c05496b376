package com.studiosync.identity.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class BadInputTest {

    private static final String GOOD =
            "\"email\":\"bad-input@example.com\",\"password\":\"correct horse battery\",\"firstName\":\"C\",\"lastName\":\"W\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "[]",
                "\"text\"",
                "12",
                "{\"email\":{}}",
                "{\"email\":[\"a@example.com\"]}",
                "{\"unknown\":1}",
                "{\"email\":\"a@example.com\"} trailing",
            })
    void a_malformed_body_is_a_problem_and_leaves_nothing(String body) {
        long before = accounts();

        problem("register", body, 400);

        assertEquals(before, accounts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email|\"not an address\"",
                "email|\"\"",
                "email|null",
                "email|\"clara@localhost\"",
                "password|\"short\"",
                "password|null",
                "firstName|\"  \"",
                "firstName|\"a\\nb\"",
                "lastName|\"a\\u202Eb\"",
                "phone|\"12\"",
                "phone|\"+15555550100\"",
            })
    void a_field_that_breaks_a_rule_is_named(String field, String value) {
        long before = accounts();
        String body = "{" + goodWithout(field) + ",\"" + field + "\":" + value + "}";

        problem("register", body, 422).body("errors.field", hasItem(field));

        assertEquals(before, accounts());
    }

    @Test
    void fields_have_a_limit() {
        String body = "{" + GOOD.replace("\"C\"", "\"" + "x".repeat(101) + "\"") + "}";

        problem("register", body, 422).body("errors.field", hasItem("firstName"));
    }

    @Test
    void a_body_has_a_limit() {
        given().contentType("application/json")
                .body("{\"email\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/auth/register")
                .then()
                .statusCode(413);
    }

    @Test
    void another_media_type_is_refused() {
        given().contentType("text/plain")
                .body("{" + GOOD + "}")
                .post("/api/v1/auth/register")
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void an_unknown_path_and_a_wrong_method_are_problems() {
        given().get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("https://studiosync.com/problems/not-found"));
        given().get("/api/v1/auth/login").then().statusCode(405).contentType(startsWith("application/problem+json"));
    }

    @Test
    void a_studio_header_that_is_no_id_is_refused() {
        given().header("X-Studio-Id", "' or 1=1")
                .contentType("application/json")
                .body("{" + GOOD + "}")
                .post("/api/v1/auth/register")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    private static ValidatableResponse problem(String operation, String body, int status) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/auth/" + operation)
                .then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("type", startsWith("https://studiosync.com/problems/"))
                .body("requestId", notNullValue());
    }

    private static String goodWithout(String field) {
        return Stream.of(GOOD.split(","))
                .filter(member -> !member.startsWith("\"" + field + "\""))
                .collect(Collectors.joining(","));
    }

    private static long accounts() {
        return TestDatabase.number("select count(*) from accounts");
    }
}
