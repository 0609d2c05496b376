package com.studiosync.studio.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class DirectoryResourceTest {

    @Test
    void an_entry_is_what_the_topic_would_carry() {
        School school = Schools.rockSchool();

        given().get("/internal/directory/{subdomain}", school.subdomain())
                .then()
                .statusCode(200)
                .body(
                        "",
                        equalTo(Map.of(
                                "studioId",
                                school.id().toString(),
                                "subdomain",
                                school.subdomain(),
                                "name",
                                "Rock School",
                                "status",
                                "ACTIVE",
                                "formerNames",
                                List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-lives-here", "www", "UPPER", "xn--mller-kva", "nul\u0000", "' or 1=1 --"})
    void a_name_that_nobody_has_is_not_found(String name) {
        given().get("/internal/directory/{subdomain}", name)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
