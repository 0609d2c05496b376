package com.studiosync.gateway.visits;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.Visitor;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@GatewayTest
class OperationsTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void it_is_ready_with_the_topics_and_the_keys() {
        given().port(management.getPort())
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("compacted-topics", "signing-keys"));
    }

    @Test
    void requests_are_counted_by_route_and_status_class_with_the_services_time_apart() {
        DirectoryEntry studio = GatewayWithStudio.studio("metrics");
        Visitor.onStudio(studio.subdomain()).get("/api/v1/public/teachers/secret-slug");
        Visitor.onPlatform().get("/nowhere");
        Visitor.onStudio("nobody-is-here").get("/api/v1/teachers");

        await().untilAsserted(() -> given().port(management.getPort())
                .get("/q/metrics")
                .then()
                .body(containsString(
                        "studiosync_gateway_requests_seconds_count{route=\"public-teachers\",status=\"2xx\"}"))
                .body(containsString("studiosync_gateway_requests_seconds_count{route=\"none\",status=\"4xx\"}"))
                .body(containsString("studiosync_gateway_upstream_seconds_count{service=\"profile\"}"))
                .body(containsString("studiosync_gateway_own_seconds_count{route=\"public-teachers\"}"))
                .body(containsString("studiosync_gateway_requests_active"))
                .body(containsString("studiosync_gateway_access_log_dropped_total 0.0"))
                .body(containsString("studiosync_gateway_directory_size"))
                .body(containsString("studiosync_gateway_revocations_size"))
                .body(containsString("studiosync_gateway_directory_misses_total{outcome=\"absent\"}"))
                .body(not(containsString("secret-slug"))));
    }

    @Test
    void the_access_log_has_ids_and_neither_path_nor_query() {
        PrintStream before = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DirectoryEntry studio = GatewayWithStudio.studio("log");

        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            Visitor.onStudio(studio.subdomain())
                    .header("X-Request-Id", "find-me-in-the-log")
                    .get("/api/v1/public/teachers/anna?token=secret");
            await().until(() -> written.toString(StandardCharsets.UTF_8).contains("find-me-in-the-log"));
        } finally {
            System.setOut(before);
        }

        String line = written.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(any -> any.contains("find-me-in-the-log"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                line.contains("GET route=public-teachers status=200 complete=true studio=" + studio.studioId()), line);
        assertTrue(!line.contains("anna") && !line.contains("secret") && !line.contains("127.0.0.1"), line);
    }
}
