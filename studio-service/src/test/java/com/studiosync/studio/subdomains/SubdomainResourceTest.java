package com.studiosync.studio.subdomains;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.studiosync.studio.Schools;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class SubdomainResourceTest {

    @Test
    void a_free_name_is_available_to_anyone() {
        given().get("/api/v1/subdomains/{name}", Schools.freshSubdomain())
                .then()
                .statusCode(200)
                .body("", equalTo(Map.of("available", true)));
    }

    @Test
    void a_taken_name_is_not() {
        given().get("/api/v1/subdomains/{name}", Schools.rockSchool().subdomain())
                .then()
                .statusCode(200)
                .body("available", is(false))
                .body("reason", is("is taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "www, is reserved for the platform",
        "ROCK, must be in lower case",
        "ab, must have 3 to 40 characters",
        "xn--mller-kva, must not be punycode (xn--)",
        "rock\u0000school, 'may contain only the letters a to z, digits and hyphens'"
    })
    void an_impossible_name_is_not_available_and_the_reason_is_told(String name, String reason) {
        given().get("/api/v1/subdomains/{name}", name)
                .then()
                .statusCode(200)
                .body("available", is(false))
                .body("reason", is(reason));
    }
}
