package com.studiosync.platform.images;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class ImageAnswersTest {

    @ParameterizedTest
    @CsvSource({"opaque, image/jpeg, 'private, no-cache'", "transparent, image/png, max-age=60"})
    void a_picture_is_handed_out_with_its_type_its_tag_and_how_to_keep_it(String picture, String type, String keep) {
        Response answer = given().get("/pictures/" + picture);

        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.contentType());
        assertEquals(keep, answer.header("Cache-Control").replace("no-transform, ", ""));
        CleanImage sent = CleanImage.of(type, answer.asByteArray(), 20, 20);
        assertEquals(sent.entityTag(), answer.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"opaque, 'private, no-cache'", "transparent, max-age=60"})
    void a_client_that_has_it_already_is_spared_the_bytes(String picture, String keep) {
        String tag = given().get("/pictures/" + picture).header("ETag");

        Response answer = given().header("If-None-Match", "\"other\", " + tag).get("/pictures/" + picture);

        assertEquals(304, answer.statusCode());
        assertEquals(0, answer.asByteArray().length);
        assertEquals(tag, answer.header("ETag"));
        assertEquals(keep, answer.header("Cache-Control").replace("no-transform, ", ""));
    }

    @ParameterizedTest
    @CsvSource({"opaque, 'private, max-age=31536000, immutable'", "transparent, 'public, max-age=31536000, immutable'"})
    void a_url_that_names_the_version_may_be_kept_for_good(String picture, String keep) {
        String tag = given().get("/pictures/" + picture).header("ETag");

        Response answer = given().queryParam("v", tag.replace("\"", "")).get("/pictures/" + picture);

        assertEquals(200, answer.statusCode());
        assertEquals(keep, answer.header("Cache-Control"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @CsvSource({"opaque, 'private, no-cache'", "transparent, max-age=60"})
    void a_url_that_names_another_version_is_not_kept_for_good(String picture, String keep) {
        Response answer = given().queryParam("v", "of-yesterday").get("/pictures/" + picture);

        assertEquals(200, answer.statusCode());
        assertEquals(keep, answer.header("Cache-Control").replace("no-transform, ", ""));
    }

    @Test
    void a_client_that_has_another_gets_this_one() {
        given().header("If-None-Match", "\"other\"")
                .get("/pictures/opaque")
                .then()
                .statusCode(200);
    }

    @Test
    void a_client_that_asks_for_the_head_gets_no_bytes() {
        given().head("/pictures/opaque")
                .then()
                .statusCode(200)
                .header("ETag", is(given().get("/pictures/opaque").header("ETag")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "image/*", "image/avif,image/webp,image/*,*/*;q=0.8", "image/webp"})
    void a_browser_gets_the_picture_whatever_it_would_rather_have(String accepted) {
        given().header("Accept", accepted)
                .get("/pictures/transparent")
                .then()
                .statusCode(200)
                .contentType("image/png");
    }

    @Test
    void an_upload_is_judged_by_its_content_alone() {
        byte[] webp = LosslessWebp.file(20, 20, new int[] {9, 99}, 0, 0, 255, (x, y) -> x % 2);

        byte[] answer = given().contentType("text/html")
                .body(webp)
                .post("/pictures")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();

        assertArrayEquals(TestCleaner.clean(webp).bytes(), answer);
    }

    @Test
    void a_refusal_is_a_problem_also_where_pictures_are_expected() {
        given().contentType("image/png")
                .header("Accept", "image/*")
                .body(Pictures.ascii("<svg/>"))
                .post("/pictures")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .header("ETag", nullValue())
                .body("type", is("https://studiosync.com/problems/unsupported-image"));
    }

    @Test
    void an_upload_of_nothing_is_refused() {
        given().post("/pictures").then().statusCode(415).contentType("application/problem+json");
    }
}
