package com.studiosync.gateway.proxy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.Pipes;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.StrictGateway;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@GatewayTest
@TestProfile(StrictGateway.class)
class RouteConditionsTest {

    private static final String BIGGEST = "x".repeat(StrictGateway.BODY);

    @Test
    void a_route_can_be_less_patient_than_the_rest() {
        Visitor.onPlatform()
                .get(StrictGateway.IMPATIENT + "/hang")
                .then()
                .statusCode(504)
                .time(lessThan(4_000L))
                .body("type", equalTo("https://studiosync.com/problems/service-timeout"));
        Pipes.letGo();
    }

    @Test
    void a_route_can_take_smaller_bodies_than_the_rest() {
        Visitor.onPlatform()
                .body(BIGGEST)
                .put(StrictGateway.IMPATIENT + "/x")
                .then()
                .statusCode(200);
        Visitor.onPlatform()
                .body(BIGGEST + "x")
                .put(StrictGateway.IMPATIENT + "/x")
                .then()
                .statusCode(413)
                .body("detail", containsString(StrictGateway.BODY + " bytes"));
        Visitor.onPlatform().body(BIGGEST + "x").put("/api/v1/auth/echo").then().statusCode(200);
    }

    @Test
    void a_chunked_body_does_not_get_around_it() throws IOException {
        try (RawClient client = RawClient.connect()) {
            client.send("PUT " + StrictGateway.IMPATIENT + "/x HTTP/1.1\r\nHost: localhost\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n65\r\n" + BIGGEST + "x\r\n0\r\n\r\n");

            String answer = client.readUntil("too-large");

            assertEquals(413, RawClient.status(answer), answer);
        }
    }
}
