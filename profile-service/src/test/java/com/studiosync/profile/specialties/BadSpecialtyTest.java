package com.studiosync.profile.specialties;

import static com.studiosync.profile.Api.SPECIALTIES;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What admins should not send to the catalogue of their studio. */
@QuarkusTest
@WithBackends
class BadSpecialtyTest {

    private static final String LABEL = "\"label\": \"Ukulele\"";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    static Stream<Arguments> badAdditions() {
        return Stream.concat(
                bad(),
                Stream.of(
                        row(422, "{}"),
                        row(422, "{\"label\": null}"),
                        row(422, "{\"parent\": \"GUITAR\"}"),
                        row(400, with("\"code\": \"OWN_UKULELE\"")),
                        row(400, with("\"hidden\": true")),
                        row(400, with("\"own\": true")),
                        row(400, with("\"studioId\": \"019ab3f0-9f41-7d85-b044-7c3d9fa15e04\"")),
                        row(400, with("\"parent\": 5")),
                        row(400, with("\"parent\": {}")),
                        row(422, with("\"parent\": \"\"")),
                        row(422, with("\"parent\": \"guitar\"")),
                        row(422, with("\"parent\": \"KAZOO\"")),
                        row(422, with("\"parent\": \"GUITAR_BASS\"")),
                        row(422, with("\"parent\": \"OWN_NOTHING\"")),
                        row(422, with("\"parent\": \"a\\u0000b\"")),
                        row(422, with("\"parent\": \"" + "G".repeat(65) + "\""))));
    }

    static Stream<Arguments> badChanges() {
        return Stream.concat(
                bad(),
                Stream.of(
                        row(400, "{\"hidden\": \"true\"}"),
                        row(400, "{\"hidden\": 1}"),
                        row(400, "{\"hidden\": []}"),
                        row(400, "{\"parent\": \"GUITAR\"}"),
                        row(400, "{\"code\": \"PIANO\"}"),
                        row(400, "{\"own\": true}"),
                        row(400, "{\"nothing\": null}")));
    }

    /** What neither may be. */
    private static Stream<Arguments> bad() {
        return Stream.of(
                row(400, ""),
                row(400, "{"),
                row(400, "{" + LABEL),
                row(400, "{" + LABEL + "} {}"),
                row(400, "{" + LABEL + ", " + LABEL + "}"),
                row(400, "null"),
                row(400, "[]"),
                row(400, "\"Ukulele\""),
                row(400, "{\"label\": 5}"),
                row(400, "{\"label\": [\"Ukulele\"]}"),
                row(422, "{\"label\": \"\"}"),
                row(422, "{\"label\": \"  \"}"),
                row(422, "{\"label\": \"two\\nlines\"}"),
                row(422, "{\"label\": \"a\\u0000b\"}"),
                row(422, "{\"label\": \"a\\u202Eb\"}"),
                row(422, "{\"label\": \"" + "x".repeat(61) + "\"}"));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("badAdditions")
    void a_bad_specialty_is_refused_and_leaves_nothing(int status, String body) {
        refused(status, as(admin).contentType(ContentType.JSON).body(body).post(SPECIALTIES));

        assertEquals(0, rows());
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("badChanges")
    void a_bad_change_of_a_shared_one_is_refused_and_leaves_nothing(int status, String body) {
        refused(status, patch(admin, SPECIALTIES + "/PIANO", body));

        assertEquals(0, rows());
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("badChanges")
    void a_bad_change_of_an_own_one_is_refused_and_changes_nothing(int status, String body) {
        post(admin, SPECIALTIES, Map.of("label", "Ukulele")).then().statusCode(201);

        refused(status, patch(admin, SPECIALTIES + "/OWN_UKULELE", body));

        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from specialties where studio_id = ? and label = 'Ukulele' and not hidden",
                        studio));
    }

    @Test
    void of_two_changes_neither_is_written_when_one_is_bad() {
        refused(422, patch(admin, SPECIALTIES + "/PIANO", "{\"hidden\": true, \"label\": \"\"}"));
        refused(409, patch(admin, SPECIALTIES + "/PIANO", "{\"hidden\": true, \"label\": \"Voice\"}"));

        assertEquals(0, rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"piano", "KAZOO", "OWN_NOTHING", "a%20b", "%25", "PIANO;"})
    void codes_that_are_none_lead_nowhere(String code) {
        for (Response answer : List.of(
                patch(admin, SPECIALTIES + "/" + code, "{\"hidden\": true}"),
                as(admin).delete(SPECIALTIES + "/" + code))) {
            int status = answer.statusCode();
            assertEquals(true, status == 404 || status == 422 || status == 400, code + " is answered " + status);
            answer.then().contentType("application/problem+json");
        }
        assertEquals(0, rows());
    }

    @Test
    void only_json_is_added_and_only_merge_patches_change() {
        as(admin)
                .contentType(ContentType.TEXT)
                .body("{" + LABEL + "}")
                .post(SPECIALTIES)
                .then()
                .statusCode(415);
        as(admin)
                .contentType(ContentType.JSON)
                .body("{\"hidden\": true}")
                .patch(SPECIALTIES + "/PIANO")
                .then()
                .statusCode(415);
        assertEquals(0, rows());
    }

    private static void refused(int status, Response answer) {
        answer.then().statusCode(status).contentType("application/problem+json").body(not(containsString("Exception")));
    }

    private long rows() {
        return TestDatabase.number("select count(*) from specialties where studio_id = ?", studio);
    }

    private static Arguments row(int status, String body) {
        return Arguments.of(status, body);
    }

    private static String with(String field) {
        return "{" + LABEL + ", " + field + "}";
    }
}
