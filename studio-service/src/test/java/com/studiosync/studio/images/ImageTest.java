package com.studiosync.studio.images;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Pictures;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class ImageTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @ParameterizedTest
    @CsvSource({"logo, 512, 256", "cover, 1600, 800"})
    void a_picture_is_shown_to_members_and_told(String image, int width, int height) throws IOException {
        show(image, Pictures.png(Color.RED, 3_200, 1_600)).then().statusCode(204);

        Response answer = school.asA(Role.STUDENT).get("/api/v1/studio/" + image);
        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("ETag", startsWith("\""))
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertEquals(List.of(width, height), List.of(shown.getWidth(), shown.getHeight()));
        assertEquals(
                Set.of(image), Broker.await(StudioUpdated.class, this::isOurs).changed());
    }

    @Test
    void the_two_pictures_have_nothing_to_do_with_each_other() {
        show("logo", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        show("cover", Pictures.png(Color.BLUE, 10, 10)).then().statusCode(204);

        remove("logo").then().statusCode(204);

        look("logo").then().statusCode(404).contentType("application/problem+json");
        look("cover").then().statusCode(200);
        school.asA(Role.PARENT)
                .get("/api/v1/studio")
                .then()
                .header("ETag", "\"3\"")
                .body("$", not(hasKey("logoUrl")))
                .body(
                        "coverUrl",
                        startsWith("http://" + school.subdomain() + ".localhost:8080/api/v1/public/studio/cover"));
    }

    @Test
    void the_content_decides_and_not_the_header() {
        show("logo", "image/webp", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        show("logo", "application/octet-stream", Pictures.jpeg(Color.BLUE, 10, 10))
                .then()
                .statusCode(204);

        show("logo", "image/png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void nothing_of_the_file_but_its_pixels_is_kept() {
        byte[] picture = Pictures.png(Color.RED, 10, 10);
        byte[] withMore = Arrays.copyOf(picture, picture.length + 6);
        System.arraycopy("secret".getBytes(StandardCharsets.US_ASCII), 0, withMore, picture.length, 6);

        show("logo", withMore).then().statusCode(204);

        assertFalse(new String(look("logo").asByteArray(), StandardCharsets.ISO_8859_1).contains("secret"));
    }

    @Test
    void the_same_picture_again_and_to_take_away_none_change_nothing() {
        byte[] picture = Pictures.png(Color.RED, 10, 10);
        show("logo", picture).then().statusCode(204);

        show("logo", picture).then().statusCode(204);
        remove("cover").then().statusCode(204);

        school.asA(Role.PARENT).get("/api/v1/studio").then().header("ETag", "\"1\"");
        assertEquals(1, TestDatabase.number("select count(*) from studio_images where studio_id = ?", school.id()));
    }

    @Test
    void who_has_the_picture_is_not_sent_it_again_until_it_is_another_one() {
        show("logo", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        String tag = look("logo").header("ETag");
        lookKnowing(tag).then().statusCode(304).header("ETag", tag).body(is(""));

        show("logo", Pictures.png(Color.BLUE, 10, 10)).then().statusCode(204);

        lookKnowing(tag).then().statusCode(200).header("ETag", not(tag));
    }

    @Test
    void what_is_too_large_damaged_or_missing_is_refused_and_leaves_nothing() {
        byte[] damaged = Arrays.copyOf(Pictures.png(Color.RED, 100, 100), 60);

        show("cover", new byte[2 * 1024 * 1024 + 1]).then().statusCode(413);
        show("cover", damaged).then().statusCode(422).contentType("application/problem+json");
        show("cover", new byte[0]).then().statusCode(415);
        show("cover", "text/plain", Pictures.png(Color.RED, 10, 10)).then().statusCode(415);

        assertNothingShown();
    }

    @Test
    void what_grows_too_large_when_it_is_cleaned_is_refused() {
        byte[] speckled = Pictures.veiledSpeckles(1_400, 1_400);
        assertTrue(speckled.length < 2 * 1024 * 1024, "has " + speckled.length);

        show("cover", speckled)
                .then()
                .statusCode(422)
                .body("type", is("https://studiosync.com/problems/image-too-complex"));

        assertNothingShown();
    }

    @Test
    void a_failure_keeps_neither_picture_nor_event() {
        Sabotage.of(
                "StudioUpdated",
                () -> show("logo", Pictures.png(Color.RED, 10, 10)).then().statusCode(500));

        assertNothingShown();
    }

    @Test
    void of_two_first_pictures_at_once_one_stays_and_is_the_one_that_is_told() {
        List<Integer> answers = AtOnce.run(
                () -> show("logo", Pictures.png(Color.RED, 10, 10)).statusCode(),
                () -> show("logo", Pictures.png(Color.BLUE, 10, 10)).statusCode());

        assertEquals(List.of(204, 204), answers);
        assertEquals(
                List.of(List.of(true)),
                TestDatabase.rows(
                        "select '\"' || s.logo || '\"' = i.etag from studios s join studio_images i on i.studio_id = s.id"
                                + " where s.id = ?",
                        school.id()));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void only_admins_change_a_picture(Role role) {
        school.asA(role)
                .contentType("image/png")
                .body(Pictures.png(Color.RED, 10, 10))
                .put("/api/v1/studio/logo")
                .then()
                .statusCode(403);
        school.asA(role).delete("/api/v1/studio/logo").then().statusCode(403);

        assertNothingShown();
    }

    @Test
    void a_stranger_sees_and_changes_only_the_picture_of_her_own_studio() {
        show("logo", Pictures.png(Color.RED, 10, 10)).then().statusCode(204);
        School other = Schools.rockSchool();

        other.asA(Role.ADMIN).delete("/api/v1/studio/logo").then().statusCode(204);

        other.asA(Role.ADMIN).get("/api/v1/studio/logo").then().statusCode(404);
        look("logo").then().statusCode(200);
        given().get("/api/v1/studio/logo").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banner", "LOGO", "logo.png", "logo/large"})
    void there_are_no_other_pictures(String image) {
        look(image).then().statusCode(404).contentType("application/problem+json");
    }

    private void assertNothingShown() {
        school.asA(Role.PARENT)
                .get("/api/v1/studio")
                .then()
                .header("ETag", "\"0\"")
                .body("$", not(hasKey("logoUrl")))
                .body("$", not(hasKey("coverUrl")));
        assertEquals(0, TestDatabase.number("select count(*) from studio_images where studio_id = ?", school.id()));
    }

    private boolean isOurs(StudioUpdated event) {
        return event.studioId().equals(school.id());
    }

    private Response show(String image, byte[] picture) {
        return show(image, "image/png", picture);
    }

    private Response show(String image, String type, byte[] picture) {
        return school.asA(Role.ADMIN).contentType(type).body(picture).put("/api/v1/studio/" + image);
    }

    private Response remove(String image) {
        return school.asA(Role.ADMIN).delete("/api/v1/studio/" + image);
    }

    private Response look(String image) {
        return school.asA(Role.STUDENT).get("/api/v1/studio/" + image);
    }

    private Response lookKnowing(String tag) {
        return school.asA(Role.STUDENT).header("If-None-Match", tag).get("/api/v1/studio/logo");
    }
}
