package com.studiosync.gateway.services;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.Test;

@GatewayTest
class DownServiceTest {

    private static final int MORE_THAN_TOLERATED = 15;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void a_service_that_is_down_is_refused_fast_and_the_gateway_stays_ready() {
        for (int i = 0; i < MORE_THAN_TOLERATED; i++) {
            Visitor.signedInOnPlatform()
                    .get("/api/v1/notifications")
                    .then()
                    .statusCode(503)
                    .time(lessThan(5_000L))
                    .body("type", equalTo("https://studiosync.com/problems/service-unavailable"));
        }

        given().port(management.getPort())
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'services' }.data.notification", containsString("instances in"))
                .body("checks.find { it.name == 'services' }.data.profile", equalTo("closed, 1 of 1 instances in"));
        given().port(management.getPort())
                .get("/q/metrics")
                .then()
                .body(containsString("studiosync_gateway_circuit_refused_total{service=\"notification\"}"))
                .body(containsString("studiosync_gateway_circuit{service=\"profile\"} 0.0"))
                .body(containsString("studiosync_gateway_instances{service=\"notification\",state=\"out\"}"));
    }
}
