package com.studiosync.identity.roles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Permission;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RoleTest {

    @Test
    void the_catalogue_is_public_and_whole() {
        List<Map<String, Object>> roles = given().get("/api/v1/roles")
                .then()
                .statusCode(200)
                .body("items.role", contains("ADMIN", "TEACHER", "STUDENT", "PARENT"))
                .body(
                        "items.find { it.role == 'STUDENT' }.permissions.find { it.name == 'rooms-reserve' }.level",
                        equalTo("EDIT"))
                .extract()
                .path("items");

        for (Map<String, Object> published : roles) {
            Role role = Role.valueOf(published.get("role").toString());
            List<Map<String, String>> expected = Arrays.stream(Permission.values())
                    .filter(permission -> permission.belongsTo(role))
                    .map(permission -> Map.of(
                            "name", permission.wireName(),
                            "level", permission.level().name(),
                            "purpose", permission.purpose()))
                    .toList();
            assertEquals(expected, published.get("permissions"));
        }
    }
}
