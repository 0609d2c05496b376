package com.studiosync.profile;

import static com.studiosync.profile.Api.TEACHERS;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.BadToken;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
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
                .get(TEACHERS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/unauthenticated"));
    }

    @Test
    void a_good_one_is_let_in() {
        Api.as(Token.of(UUID.randomUUID(), Role.TEACHER)).get(TEACHERS).then().statusCode(200);
    }
}
