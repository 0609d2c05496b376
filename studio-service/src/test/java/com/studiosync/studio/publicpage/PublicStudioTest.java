package com.studiosync.studio.publicpage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class PublicStudioTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_visitor_sees_exactly_the_public_fields() {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body("""
                        {"description": "Guitars", "website": "https://rock.example", "email": "hello@rock.example",
                         "phone": "+493012345678", "timezone": "Europe/Berlin", "currency": "CHF", "locale": "de-AT",
                         "themeColor": "#1e90ff",
                         "address": {"lines": ["Hauptstraße 12"], "city": "Berlin", "state": "Berlin",
                                     "postalCode": "10827", "country": "DE"}}
                        """)
                .patch("/api/v1/studio")
                .then()
                .statusCode(200);

        visitor()
                .get("/api/v1/public/studio")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "max-age=30")
                .body(
                        "",
                        equalTo(Map.ofEntries(
                                Map.entry("name", "Rock School"),
                                Map.entry("url", "http://" + school.subdomain() + ".localhost:8080"),
                                Map.entry("description", "Guitars"),
                                Map.entry("website", "https://rock.example"),
                                Map.entry("email", "hello@rock.example"),
                                Map.entry("phone", "+493012345678"),
                                Map.entry("city", "Berlin"),
                                Map.entry("country", "DE"),
                                Map.entry("themeColor", "#1e90ff"),
                                Map.entry("textColor", "#000000"),
                                Map.entry("locale", "de-AT"),
                                Map.entry("timezone", "Europe/Berlin"))));
    }

    @Test
    void a_studio_that_tells_little_shows_little() {
        visitor()
                .get("/api/v1/public/studio")
                .then()
                .statusCode(200)
                .body(
                        "",
                        equalTo(Map.of(
                                "name", "Rock School",
                                "url", "http://" + school.subdomain() + ".localhost:8080",
                                "timezone", "UTC",
                                "locale", "en")));
    }

    @Test
    void a_visitor_who_has_the_version_gets_no_body() {
        visitor()
                .header("If-None-Match", "W/\"0\"")
                .get("/api/v1/public/studio")
                .then()
                .statusCode(304)
                .header("Cache-Control", "max-age=30")
                .body(is(""));
    }

    @Test
    void the_platforms_own_host_shows_no_studio_and_that_is_not_cached() {
        given().get("/api/v1/public/studio")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Cache-Control", nullValue());
    }

    @Test
    void an_unknown_studio_is_not_found_and_a_broken_header_is_malformed() {
        given().header(VisitedStudio.HEADER, UUID.randomUUID())
                .get("/api/v1/public/studio")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().header(VisitedStudio.HEADER, "1 or 1=1")
                .get("/api/v1/public/studio")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private RequestSpecification visitor() {
        return given().header(VisitedStudio.HEADER, school.id());
    }
}
