package com.studiosync.profile;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.TeacherProfileCreated;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class BadInputTest {

    private static final String NAME = "\"firstName\": \"Ann\", \"lastName\": \"Lee\"";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    static Stream<Arguments> badTeachers() {
        return Stream.concat(
                badPeople(),
                Stream.of(
                        row(400, with("\"published\": true")),
                        row(400, with("\"specialties\": \"PIANO\"")),
                        row(400, with("\"specialties\": [5]")),
                        row(400, with("\"yearsOfExperience\": 3.7")),
                        row(400, with("\"yearsOfExperience\": \"3\"")),
                        row(400, with("\"yearsOfExperience\": 99999999999")),
                        row(400, with("\"hourlyRate\": \"45.00\"")),
                        row(400, with("\"hourlyRate\": {\"amount\": \"much\", \"currency\": \"EUR\"}")),
                        row(400, with("\"hourlyRate\": {\"amount\": \"45.00\", \"currency\": \"EUR\", \"tax\": 1}")),
                        row(400, with("\"headline\": \"A\", \"headline\": \"B\"")),
                        row(422, with("\"biography\": \"a\\u0000b\"")),
                        row(422, with("\"hourlyRate\": {\"amount\": \"45.00\"}")),
                        row(422, with("\"hourlyRate\": {}")),
                        row(422, with("\"specialties\": [\"KAZOO\"]")),
                        row(422, with("\"specialties\": [\"PIANO\", \"PIANO\"]")),
                        row(422, with("\"specialties\": [null]")),
                        row(422, with("\"specialties\": [" + "\"PIANO\",".repeat(20) + "\"VOICE\"]")),
                        row(422, with("\"yearsOfExperience\": -1")),
                        row(422, with("\"yearsOfExperience\": 81")),
                        row(422, with("\"slug\": \"Ann Lee\"")),
                        row(422, with("\"slug\": \"ann--lee\"")),
                        row(422, with("\"slug\": \"-ann\"")),
                        row(422, with("\"slug\": \"\"")),
                        row(422, with("\"slug\": \"" + "a".repeat(81) + "\"")),
                        row(422, with("\"headline\": \"two\\nlines\"")),
                        row(422, with("\"headline\": \"" + "x".repeat(161) + "\"")),
                        row(422, with("\"biography\": \"" + "x".repeat(5_001) + "\"")),
                        row(400, with("\"availabilityStatus\": \"BUSY\"")),
                        row(400, with("\"availabilityStatus\": 1")),
                        row(400, with("\"capacity\": \"5\"")),
                        row(400, with("\"photo\": \"x\"")),
                        row(422, with("\"capacity\": -1")),
                        row(422, with("\"capacity\": 1001")),
                        row(422, with("\"education\": \"" + "x".repeat(2_001) + "\"")),
                        row(422, with("\"philosophy\": \"" + "x".repeat(5_001) + "\"")),
                        row(422, with("\"awards\": \"a\\u0000b\"")),
                        row(422, with("\"qualifications\": \"" + "x".repeat(2_001) + "\""))));
    }

    static Stream<Arguments> badStudents() {
        return Stream.concat(
                badPeople(),
                Stream.of(
                        row(400, with("\"primaryInstrument\": \"PIANO\", \"enrolledBy\": null")),
                        row(400, with("\"primaryInstrument\": [\"PIANO\"]")),
                        row(400, with("\"primaryInstrument\": \"PIANO\", \"skillLevel\": \"GODLIKE\"")),
                        row(400, with("\"primaryInstrument\": \"PIANO\", \"skillLevel\": 0")),
                        row(400, with("\"primaryInstrument\": \"PIANO\", \"dateOfBirth\": \"7.5.2015\"")),
                        row(400, with("\"primaryInstrument\": \"PIANO\", \"dateOfBirth\": \"2015-02-30\"")),
                        row(422, with("\"skillLevel\": \"BEGINNER\"")),
                        row(422, with("\"primaryInstrument\": \"KAZOO\"")),
                        row(422, with("\"primaryInstrument\": \"PIANO\", \"dateOfBirth\": \"2150-01-01\"")),
                        row(422, with("\"primaryInstrument\": \"PIANO\", \"dateOfBirth\": \"-999999999-01-01\"")),
                        row(422, with("\"primaryInstrument\": \"PIANO\", \"enrolmentDate\": \"1899-12-31\"")),
                        row(422, with("\"primaryInstrument\": \"PIANO\", \"enrolmentDate\": \"+999999999-01-01\""))));
    }

    /** What neither may be. */
    private static Stream<Arguments> badPeople() {
        return Stream.of(
                row(400, "{" + NAME),
                row(400, "{" + NAME + "} {}"),
                row(400, "[]"),
                row(400, "\"Ann\""),
                row(400, with("\"role\": \"ADMIN\"")),
                row(400, with("\"studioId\": \"019ab3f0-9f41-7d85-b044-7c3d9fa15e04\"")),
                row(400, with("\"accountId\": \"mine\"")),
                row(400, "{\"firstName\": 5, \"lastName\": \"Lee\"}"),
                row(400, "{\"firstName\": {}, \"lastName\": \"Lee\"}"),
                row(422, "{}"),
                row(400, "null"),
                row(400, ""),
                row(422, "{\"firstName\": null, \"lastName\": \"Lee\"}"),
                row(422, "{\"firstName\": \"  \", \"lastName\": \"Lee\"}"),
                row(422, "{\"firstName\": \"A\\nB\", \"lastName\": \"Lee\"}"),
                row(422, "{\"firstName\": \"%s\", \"lastName\": \"Lee\"}".formatted("x".repeat(101))),
                row(422, "{\"firstName\": \"A\\u0000\", \"lastName\": \"Lee\"}"));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("badTeachers")
    void a_bad_teacher_is_refused_and_leaves_nothing_behind(int status, String body) {
        refused(TEACHERS, status, body);

        assertEquals(0, TestDatabase.number("select count(*) from teachers where studio_id = ?", studio));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("badStudents")
    void a_bad_student_is_refused_and_leaves_nothing_behind(int status, String body) {
        refused(STUDENTS, status, body);

        assertEquals(0, TestDatabase.number("select count(*) from students where studio_id = ?", studio));
    }

    @Test
    void nothing_is_told_of_what_was_refused() {
        refused(TEACHERS, 422, with("\"specialties\": [\"KAZOO\"]"));

        UUID marker = teacher(admin, "Good", "One");
        Broker.await(TeacherProfileCreated.class, event -> event.teacherId().equals(marker));
        assertEquals(
                1,
                Broker.all(TeacherProfileCreated.class, event -> event.studioId()
                                .equals(studio))
                        .size());
    }

    @Test
    void a_slug_of_any_length_is_only_a_bad_one() {
        refused(TEACHERS, 422, with("\"slug\": \"" + "a-".repeat(50_000) + "a\""));
        refused(TEACHERS, 422, with("\"slug\": \"" + "a".repeat(100_000) + "-\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {STUDENTS, TEACHERS, "/api/v1/families"})
    void a_cursor_that_no_list_gave_out_is_refused(String list) {
        for (String forged : List.of("rubbish", "AAAA", cursor("a\0b"), cursor("\0"))) {
            as(admin)
                    .queryParam("cursor", forged)
                    .get(list)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
        for (String strange : List.of(cursor(""), cursor("\uFFFF"), cursor("%_'; --"))) {
            as(admin).queryParam("cursor", strange).get(list).then().statusCode(200);
        }
    }

    private static String cursor(String key) {
        byte[] text = (UUID.randomUUID() + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    @Test
    void only_json_is_taken() {
        for (ContentType wrong : new ContentType[] {ContentType.TEXT, ContentType.XML, ContentType.URLENC}) {
            as(admin)
                    .contentType(wrong)
                    .body("{" + NAME + "}")
                    .post(TEACHERS)
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_body_without_end_is_refused() {
        as(admin)
                .contentType(ContentType.JSON)
                .body("{\"biography\": \"" + "x".repeat(1_100_000) + "\"}")
                .post(TEACHERS)
                .then()
                .statusCode(413);
    }

    private void refused(String path, int status, String body) {
        as(admin)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));
    }

    private static Arguments row(int status, String body) {
        return Arguments.of(status, body);
    }

    private static String with(String fields) {
        return "{" + NAME + ", " + fields + "}";
    }
}
