package com.studiosync.gateway.cors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.StrictGateway;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
@TestProfile(StrictGateway.class)
class CorsTest {

    private static final String ALLOWED = StrictGateway.ORIGIN;
    private static final String ECHO = "/api/v1/auth/echo";

    @Test
    void an_allowed_page_is_told_beforehand_and_may_read_the_answer() {
        beforehand(ALLOWED)
                .statusCode(204)
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Max-Age", "3600")
                .header("Access-Control-Allow-Credentials", nullValue());
        asked(ALLOWED, ECHO)
                .statusCode(200)
                .body("method", equalTo("GET"))
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", "Origin");
    }

    @Test
    void an_allowed_page_may_read_refusals_too() {
        asked(ALLOWED, "/nowhere").statusCode(404).header("Access-Control-Allow-Origin", ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "http://app.example.com",
                "https://app.example.com:8443",
                "https://app.example.com.evil.example",
                "https://APP.example.com"
            })
    void another_page_is_refused_beforehand_and_may_not_read_the_answer(String origin) {
        beforehand(origin)
                .statusCode(403)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", nullValue());
        asked(origin, ECHO)
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Vary", "Origin");
    }

    private static ValidatableResponse beforehand(String origin) {
        return Visitor.onPlatform()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .options("/api/v1/teachers")
                .then();
    }

    private static ValidatableResponse asked(String origin, String path) {
        return Visitor.onPlatform().header("Origin", origin).get(path).then();
    }
}
