package com.studiosync.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import com.studiosync.gateway.testing.StrictGateway;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A body may stop for half a second here. */
@GatewayTest
@TestProfile(StrictGateway.class)
class StalledBodyTest {

    @Test
    void a_body_that_stops_is_a_408_problem_and_its_request_is_ended() throws IOException {
        String path = RawOrigin.path("stalled");
        try (RawClient client = RawClient.connect()) {
            client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf");
            RawExchange asked = RawOrigin.next(path);

            String answer = client.readUntil("}");

            assertEquals(408, RawClient.status(answer), answer);
            assertTrue(answer.contains("problems/request-timeout"), answer);
            assertTrue(asked.isClosedByGateway());
        }
    }
}
