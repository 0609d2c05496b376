package com.studiosync.studio;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.BadToken;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class RefusedTokensTest {

    @ParameterizedTest
    @EnumSource
    void a_bad_token_is_refused(BadToken bad) {
        given().auth()
                .oauth2(bad.compact())
                .get("/api/v1/studio")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/unauthenticated"));
    }

    @Test
    void a_good_one_is_let_in() {
        School school = Schools.rockSchool();

        school.asA(Role.TEACHER).get("/api/v1/studio").then().statusCode(200);
    }
}
