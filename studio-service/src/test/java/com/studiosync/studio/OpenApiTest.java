package com.studiosync.studio;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class OpenApiTest {

    @Test
    void every_public_operation_is_described_and_none_that_is_internal() {
        given().queryParam("format", "json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body(
                        "paths.keySet()",
                        containsInAnyOrder(
                                "/api/v1/studios",
                                "/api/v1/studio",
                                "/api/v1/studio/hours",
                                "/api/v1/studio/subdomain",
                                "/api/v1/studio/deactivate",
                                "/api/v1/studio/reactivate",
                                "/api/v1/studio/owner",
                                "/api/v1/studio/layout",
                                "/api/v1/studio/layout.svg",
                                "/api/v1/studio/layout/versions",
                                "/api/v1/studio/layout/versions/{version}",
                                "/api/v1/studio/layout/versions/{version}/restore",
                                "/api/v1/studio/layout/templates",
                                "/api/v1/studio/layout/templates/{code}",
                                "/api/v1/studio/{image}",
                                "/api/v1/studio/settings",
                                "/api/v1/studio/policies",
                                "/api/v1/studio/policies/in-force",
                                "/api/v1/studio/policies/{code}/versions/{version}",
                                "/api/v1/public/studio/policies",
                                "/api/v1/public/studio/policies/{code}/versions/{version}",
                                "/api/v1/public/studio/{image}",
                                "/api/v1/public/studio",
                                "/api/v1/public/studio/hours",
                                "/api/v1/subdomains/{name}"))
                .body(
                        "paths.values().collectMany { it.values().findAll { it instanceof Map } }",
                        everyItem(hasKey("summary")))
                .body("components.schemas.StudioView.properties", not(hasKey("version")))
                .body(not(containsString("MergePatch")));
    }
}
