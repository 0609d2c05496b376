package com.studiosync.studio.images;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Pictures;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class PublicImageTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_visitor_finds_the_picture_at_the_address_that_is_told_and_keeps_it_for_good() {
        show(Color.RED);
        URI told = told();

        Response answer = visit(told);

        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff");
        assertArrayEquals(school.asA(Role.STUDENT).get("/api/v1/studio/logo").asByteArray(), answer.asByteArray());
        assertEquals(school.subdomain() + ".localhost", told.getHost());
    }

    @Test
    void another_picture_has_another_address_and_the_old_one_is_no_longer_kept() {
        show(Color.RED);
        URI former = told();

        show(Color.BLUE);

        assertNotEquals(former, told());
        visit(former)
                .then()
                .statusCode(200)
                .header("ETag", is(visit(told()).header("ETag")))
                .header("Cache-Control", "max-age=30");
    }

    @Test
    void an_address_without_a_version_is_kept_for_a_moment() {
        show(Color.RED);
        String tag = visitor().get("/api/v1/public/studio/logo").header("ETag");

        visitor()
                .header("If-None-Match", tag)
                .get("/api/v1/public/studio/logo")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "max-age=30")
                .body(is(""));
    }

    @Test
    void a_picture_that_was_taken_away_is_neither_shown_nor_told() {
        show(Color.RED);
        URI former = told();

        school.asA(Role.ADMIN).delete("/api/v1/studio/logo").then().statusCode(204);

        visit(former).then().statusCode(404).contentType("application/problem+json");
        visitor().get("/api/v1/public/studio").then().statusCode(200).body("$", not(hasKey("logoUrl")));
    }

    @Test
    void each_host_shows_the_picture_of_its_own_studio_and_the_platforms_none() {
        show(Color.RED);

        given().get("/api/v1/public/studio/logo").then().statusCode(404);
        given().header(VisitedStudio.HEADER, UUID.randomUUID())
                .get("/api/v1/public/studio/logo")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().header(VisitedStudio.HEADER, Schools.rockSchool().id())
                .get("/api/v1/public/studio/logo")
                .then()
                .statusCode(404);
    }

    private void show(Color color) {
        school.asA(Role.ADMIN)
                .contentType("image/png")
                .body(Pictures.png(color, 10, 10))
                .put("/api/v1/studio/logo")
                .then()
                .statusCode(204);
    }

    private URI told() {
        return URI.create(visitor()
                .get("/api/v1/public/studio")
                .then()
                .statusCode(200)
                .extract()
                .path("logoUrl"));
    }

    private Response visit(URI address) {
        return visitor().get(address.getRawPath() + "?" + address.getRawQuery());
    }

    private RequestSpecification visitor() {
        return given().header(VisitedStudio.HEADER, school.id());
    }
}
