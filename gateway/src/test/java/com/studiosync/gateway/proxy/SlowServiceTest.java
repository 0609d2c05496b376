package com.studiosync.gateway.proxy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.ImpatientGateway;
import com.studiosync.gateway.testing.Pipes;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(ImpatientGateway.class)
class SlowServiceTest {

    @AfterEach
    void it_goes_on() {
        Pipes.letGo();
    }

    @Test
    void a_service_that_does_not_answer_is_a_504_problem_after_the_time_out() {
        Visitor.onPlatform()
                .get("/api/v1/auth/hang")
                .then()
                .statusCode(504)
                .time(lessThan(25_000L))
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .body("type", equalTo("https://studiosync.com/problems/service-timeout"));
    }
}
