package com.studiosync.studio.studios;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class StudioResourceTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_member_sees_the_studio(Role role) {
        school.asA(role)
                .get("/api/v1/studio")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("id", is(school.id().toString()))
                .body("subdomain", is(school.subdomain()))
                .body("$", not(hasKey("version")))
                .body("$", not(hasKey("founderAccountId")));
    }

    @Test
    void a_reader_who_has_the_version_gets_no_body() {
        school.asA(Role.STUDENT)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/studio")
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(is(""));
        school.asA(Role.STUDENT)
                .header("If-None-Match", "\"7\"")
                .get("/api/v1/studio")
                .then()
                .statusCode(200);
    }

    @Test
    void a_member_of_another_studio_sees_that_one_whatever_host_is_told() {
        School other = Schools.rockSchool();

        other.asA(Role.ADMIN)
                .header(VisitedStudio.HEADER, school.id())
                .get("/api/v1/studio")
                .then()
                .statusCode(200)
                .body("id", is(other.id().toString()));
    }

    @Test
    void a_studio_that_is_not_there_is_not_found() {
        Schools.as(Token.of(UUID.randomUUID(), Role.ADMIN))
                .get("/api/v1/studio")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void without_a_token_there_is_nothing_to_see() {
        given().get("/api/v1/studio").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void a_token_of_no_studio_sees_none() {
        Schools.as(Token.ofNoStudio())
                .get("/api/v1/studio")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void only_admins_change_the_studio(Role role) {
        school.asA(role)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Stolen\"}")
                .patch("/api/v1/studio")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");

        assertEquals(0, TestDatabase.number("select version from studios where id = ?", school.id()));
    }

    @Test
    void a_member_to_whom_it_was_granted_changes_the_studio_too() {
        Schools.as(Token.of(school.id(), Role.TEACHER).withGranted("studio-edit"))
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Changed\"}")
                .patch("/api/v1/studio")
                .then()
                .statusCode(200);
    }
}
