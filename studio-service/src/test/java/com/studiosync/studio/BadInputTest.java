package com.studiosync.studio;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent: the documented refusal, and nothing written. */
@QuarkusTest
@WithBackends
class BadInputTest {

    private static final String WRITTEN = """
            select (select count(*) from studios), (select count(*) from subdomains), (select count(*) from founders),
                   (select coalesce(sum(version), 0) from studios)
            """;

    private final Token founder = Token.ofNoStudio();
    private static School school;
    private List<List<Object>> before;

    @BeforeEach
    void remember() {
        school = school == null ? Schools.rockSchool() : school;
        before = TestDatabase.rows(WRITTEN);
    }

    @AfterEach
    void nothing_was_written() {
        assertEquals(before, TestDatabase.rows(WRITTEN));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/bad-studios.txt", delimiter = '|', quoteCharacter = '~', maxCharsPerColumn = 100_000)
    void a_bad_studio_is_refused_with_its_field(int status, String field, String body) {
        refusal(
                status,
                field,
                Schools.as(founder).body(expanded(body)).post("/api/v1/studios").then());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/bad-patches.txt", delimiter = '|', quoteCharacter = '~')
    void a_bad_patch_is_refused_with_its_field(int status, String field, String body) {
        refusal(
                status,
                field,
                school.asA(Role.ADMIN)
                        .header("If-Match", "\"0\"")
                        .body(expanded(body))
                        .patch("/api/v1/studio")
                        .then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "application/json-patch+json"})
    void another_content_type_is_refused(String type) {
        given().auth()
                .oauth2(founder.compact())
                .contentType(type)
                .body("{}".getBytes())
                .post("/api/v1/studios")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Token.of(school.id(), Role.ADMIN).compact())
                .header("If-Match", "\"0\"")
                .contentType(type)
                .body("{}".getBytes())
                .patch("/api/v1/studio")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void a_body_without_end_is_too_large() {
        Schools.as(founder)
                .body("{\"name\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/studios")
                .then()
                .statusCode(413);
    }

    @Test
    void of_thousands_of_errors_a_hundred_are_told_and_more_values_than_any_document_has_are_malformed() {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"closures\":[" + "null,".repeat(20_000) + "null]}")
                .put("/api/v1/studio/hours")
                .then()
                .statusCode(422)
                .body("errors.size()", is(100));
        refusal(
                400,
                "",
                school.asA(Role.ADMIN)
                        .header("If-Match", "\"0\"")
                        .body("{\"closures\":[" + "null,".repeat(60_000) + "null]}")
                        .put("/api/v1/studio/hours")
                        .then());
    }

    @Test
    void a_body_without_bottom_is_malformed() {
        String bottomless = "[".repeat(2_000);
        refusal(
                400,
                "",
                Schools.as(founder).body(bottomless).post("/api/v1/studios").then());
        refusal(
                400,
                "",
                school.asA(Role.ADMIN)
                        .header("If-Match", "\"0\"")
                        .body("{\"name\":" + bottomless)
                        .patch("/api/v1/studio")
                        .then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "a.b.c"})
    void nobody_founds_or_changes_a_studio_without_a_valid_token(String token) {
        given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Rock School\",\"subdomain\":\"" + Schools.freshSubdomain() + "\"}")
                .post("/api/v1/studios")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("status", is(401));
        given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Stolen\"}")
                .patch("/api/v1/studio")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static void refusal(int status, String field, ValidatableResponse answer) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body(not(containsString("Exception")));
        if (field != null && !field.isEmpty()) {
            answer.body("errors.field", hasItem(field));
        }
    }

    /** {@code <n*x>} stands for n times x, and single quotes for double ones. */
    private static String expanded(String body) {
        if (body == null) {
            return "";
        }
        return Pattern.compile("<(\\d+)\\*(.)>")
                .matcher(body.replace('\'', '"'))
                .replaceAll(run -> run.group(2).repeat(Integer.parseInt(run.group(1))));
    }
}
