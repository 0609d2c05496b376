package com.studiosync.gateway.docs;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.studiosync.contracts.studio.DirectoryEntry;
import com.studiosync.gateway.testing.GatewayTest;
import com.studiosync.gateway.testing.GatewayWithStudio;
import com.studiosync.gateway.testing.Visitor;
import org.junit.jupiter.api.Test;

@GatewayTest
class DocsTest {

    @Test
    void one_document_has_the_services_that_are_up_and_names_the_one_that_is_down() {
        Visitor.onPlatform()
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("paths", hasKey("/api/v1/teachers/{id}"))
                .body("paths", not(hasKey("/internal/secret")))
                .body("servers[0].url", equalTo("http://localhost:8080"))
                .body("x-missing-services", hasItem("notification"));
    }

    @Test
    void the_page_shows_that_document_and_loads_only_its_own_parts() {
        Visitor.onPlatform().get("/docs").then().statusCode(anyOf(equalTo(302), equalTo(301)));
        Visitor.onPlatform()
                .get("/docs/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("/openapi"));
        Visitor.onPlatform().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
    }

    @Test
    void what_is_not_in_the_documentation_is_a_404_problem() {
        Visitor.onPlatform().get("/docs/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_studios_host_has_no_documentation() {
        DirectoryEntry studio = GatewayWithStudio.studio("docs");

        Visitor.onStudio(studio.subdomain()).get("/docs/").then().statusCode(404);
        Visitor.onStudio(studio.subdomain()).get("/openapi").then().statusCode(404);
    }
}
