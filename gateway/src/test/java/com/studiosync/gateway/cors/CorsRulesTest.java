package com.studiosync.gateway.cors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.RawExchange;
import com.studiosync.gateway.testing.RawOrigin;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** As delivered: no page of another origin. */
@GatewayTest
class CorsRulesTest {

    @Test
    void nobody_is_allowed_anything_by_default_not_even_by_a_service() throws IOException {
        String path = RawOrigin.path("cors");
        try (RawClient client = RawClient.connect()) {
            client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n\r\n");
            try (RawExchange asked = RawOrigin.next(path)) {
                asked.send("HTTP/1.1 200 OK\r\nConnection: close\r\nAccess-Control-Allow-Origin: *\r\n"
                        + "Access-Control-Allow-Credentials: true\r\nContent-Length: 0\r\n\r\n");
            }

            String head = client.readUntil("\r\n\r\n").toLowerCase();

            assertTrue(head.startsWith("http/1.1 200"), head);
            assertFalse(head.contains("access-control"), head);
        }
    }
}
