package com.studiosync.gateway.hosts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.RawClient;
import com.studiosync.gateway.testing.Visitor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class HostCheckTest {

    private static final String STUDIO = "/api/v1/public/studio";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:8080",
                "[::1]:8080",
                "nobody-lives-here.localhost",
                "www.localhost",
                "api.localhost",
                "example.com",
                "a.rockschool.localhost",
                "xn--rckschool-57a.localhost",
                "rockschool.localhost."
            })
    void a_host_that_is_nobodys_is_a_404_problem(String host) {
        Visitor.on(host)
                .get(STUDIO)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://studiosync.com/problems/unknown-host"))
                .body("instance", equalTo(STUDIO))
                .body("requestId", notNullValue());
    }

    @Test
    void the_detail_says_which_address_to_use_instead_of_an_ip() {
        Visitor.on("127.0.0.1:8080")
                .get("/")
                .then()
                .statusCode(404)
                .body("detail", containsString("http://localhost:8080"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a b", "Host: rock_school.localhost", "Host: localhost:99999", "Host: ", "Host:"})
    void a_malformed_host_is_a_400_problem(String line) {
        String answer = RawClient.exchange("GET " + STUDIO + " HTTP/1.1", line);

        assertEquals(400, RawClient.status(answer), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void no_host_and_two_hosts_are_400_problems() {
        String none = RawClient.exchange("GET " + STUDIO + " HTTP/1.1", "Accept: */*");
        String two = RawClient.exchange("GET " + STUDIO + " HTTP/1.1", "Host: localhost", "Host: localhost");

        assertEquals(400, RawClient.status(none), none);
        assertEquals(400, RawClient.status(two), two);
        assertTrue(two.contains("malformed-request"), two);
    }

    @Test
    void a_studios_host_is_the_same_in_upper_case_and_with_any_port() {
        DirectoryEntry studio = GatewayWithStudio.studio("upper");
        String host = studio.subdomain().toUpperCase(Locale.ROOT) + ".LocalHost:1234";

        Visitor.on(host)
                .get(STUDIO)
                .then()
                .statusCode(200)
                .body("headers.x-studio-id", equalTo(studio.studioId().toString()));
    }
}
