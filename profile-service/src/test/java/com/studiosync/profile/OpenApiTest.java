package com.studiosync.profile;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void every_operation_is_described() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        assertEquals(
                Set.of(
                        "/api/v1/public/teachers",
                        "/api/v1/public/teachers/{slug}",
                        "/api/v1/specialties",
                        "/api/v1/students",
                        "/api/v1/students/{id}",
                        "/api/v1/teachers",
                        "/api/v1/teachers/{id}",
                        "/api/v1/teachers/{id}/publish",
                        "/api/v1/teachers/{id}/unpublish"),
                paths.keySet());
        assertEquals(
                List.of(),
                paths.entrySet().stream()
                        .flatMap(path -> path.getValue().entrySet().stream()
                                .filter(operation -> METHODS.contains(operation.getKey()))
                                .filter(operation -> !isDescribed((Map<?, ?>) operation.getValue()))
                                .map(operation -> operation.getKey() + " " + path.getKey()))
                        .toList());
    }

    private static boolean isDescribed(Map<?, ?> operation) {
        Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
        return operation.containsKey("summary")
                && operation.containsKey("operationId")
                && operation.containsKey("tags")
                && responses.containsKey("default")
                && responses.keySet().stream()
                        .anyMatch(status -> status.toString().startsWith("2"));
    }
}
