package com.studiosync.studio.layout.drawing;

import static com.studiosync.studio.layout.Layouts.put;
import static com.studiosync.studio.layout.Layouts.twoRooms;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class DrawingTest {

    private static final String PATH = "/api/v1/studio/layout.svg";

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void every_member_sees_the_layout_drawn() {
        put(school, twoRooms(), 0).then().statusCode(200);

        school.asA(Role.STUDENT)
                .accept("image/*")
                .get(PATH)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .body("svg.@role", is("img"))
                .body("svg.title", is("Floor plan of Rock School"))
                .body("svg.desc", containsString("10 m × 5 m · 2 rooms · 1 piece of equipment"))
                .body("**.findAll { it.name() == 'title' }*.text()", hasItems("Piano room", "Concert grand"));
    }

    @Test
    void a_studio_that_has_built_nothing_is_drawn_too() {
        school.asA(Role.PARENT).get(PATH).then().statusCode(200).body(containsString("No rooms yet"));
    }

    @Test
    void a_name_is_never_markup() {
        JsonObject layout = twoRooms();
        layout.getJsonArray("rooms").getJsonObject(0).put("name", "<script>alert('\"')</script>");
        put(school, layout, 0).then().statusCode(200);

        String svg = school.asA(Role.ADMIN)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        XmlPath drawing = XmlPath.from(svg);
        assertEquals(0, drawing.getList("**.findAll { it.name() == 'script' }").size());
        assertEquals(
                "<script>alert('\"')</script>",
                drawing.getString("**.find { it.name() == 'title' && it.text().startsWith('<script>') }.text()"));
    }

    @Test
    void a_browser_may_use_its_stylesheet_and_nothing_else() throws Exception {
        var answer = school.asA(Role.ADMIN).get(PATH).then().statusCode(200);

        byte[] style = answer.extract().xmlPath().getString("svg.style").getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        answer.header(
                "Content-Security-Policy",
                is("default-src 'none'; style-src 'sha256-" + hash + "'; frame-ancestors 'none'"));
        answer.body(not(containsString("href")));
    }

    @Test
    void a_client_that_has_it_already_gets_nothing_until_something_in_it_is_another() {
        put(school, twoRooms(), 0).then().statusCode(200);
        String seen = school.asA(Role.TEACHER).get(PATH).header("ETag");

        school.asA(Role.TEACHER)
                .header("If-None-Match", seen)
                .get(PATH)
                .then()
                .statusCode(304)
                .body(is(""));

        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Jazz School\"}")
                .patch("/api/v1/studio")
                .then()
                .statusCode(200);
        school.asA(Role.TEACHER)
                .header("If-None-Match", seen)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", not(seen));
    }

    @Test
    void nobody_else_sees_it() {
        put(school, twoRooms(), 0).then().statusCode(200);

        given().get(PATH).then().statusCode(401);
        Schools.as(Token.ofNoStudio()).get(PATH).then().statusCode(403);
        Schools.as(Token.of(school.id(), Role.STUDENT).withWithdrawn("studio-view"))
                .get(PATH)
                .then()
                .statusCode(403);
        Schools.as(Token.of(UUID.randomUUID(), Role.ADMIN)).get(PATH).then().statusCode(404);
        Schools.rockSchool().asA(Role.ADMIN).get(PATH).then().statusCode(200).body(not(containsString("Piano room")));
    }
}
