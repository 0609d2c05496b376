package com.studiosync.profile.availability;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.publishedTeacher;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.AvailabilityChanged;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Api;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class AvailabilityTest {

    private static final String MONDAYS = """
            {"weekly": {"monday": [{"from": "09:00", "to": "12:30"}, {"from": "18:00", "to": "00:00"}]},
             "exceptions": [{"firstDate": "2026-08-03", "lastDate": "2026-08-14", "intervals": []}],
             "bufferMinutes": 10}""";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void a_teacher_tells_when_she_teaches_and_others_learn_of_it() {
        Token teacher = Token.of(studio, Role.TEACHER);
        UUID id = Api.ownProfile(teacher);

        as(teacher)
                .get(path(id))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("weekly.monday", equalTo(List.of()));
        put(teacher, id, "\"0\"", MONDAYS)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("weekly.monday.to", equalTo(List.of("12:30", "24:00")))
                .body("weekly.sunday", equalTo(List.of()))
                .body("bufferMinutes", equalTo(10));

        as(admin)
                .get(path(id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("exceptions[0].lastDate", equalTo("2026-08-14"));
        AvailabilityChanged told = Broker.await(
                AvailabilityChanged.class, event -> event.teacherId().equals(id));
        assertEquals(studio, told.studioId());
        assertEquals(10, told.bufferMinutes());
        assertEquals(
                List.of(
                        new AvailabilityChanged.Interval("09:00", "12:30"),
                        new AvailabilityChanged.Interval("18:00", "24:00")),
                told.weekly().get(DayOfWeek.MONDAY));
        assertEquals(
                List.of(new AvailabilityChanged.DatedIntervals(
                        LocalDate.parse("2026-08-03"), LocalDate.parse("2026-08-14"), List.of())),
                told.exceptions());
    }

    @Test
    void the_same_again_is_no_change() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        put(admin, id, "\"0\"", MONDAYS).then().statusCode(200);

        put(admin, id, "\"1\"", MONDAYS).then().statusCode(200).header("ETag", "\"1\"");

        put(admin, id, "\"1\"", "{\"weekly\": {}, \"bufferMinutes\": 0}").then().statusCode(200);
        Broker.await(AvailabilityChanged.class, event -> event.teacherId().equals(id) && event.bufferMinutes() == 0);
        assertEquals(
                2,
                Broker.all(AvailabilityChanged.class, event -> event.teacherId().equals(id))
                        .size());
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        as(admin)
                .contentType(ContentType.JSON)
                .body(MONDAYS)
                .put(path(id))
                .then()
                .statusCode(428);
        put(admin, id, "\"7\"", MONDAYS).then().statusCode(412).header("ETag", "\"0\"");

        assertEquals(0, rows(id));
    }

    @Test
    void of_two_who_tell_it_at_once_for_the_first_time_one_is_stale() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        List<Integer> answers =
                AtOnce.run(() -> put(admin, id, "\"0\"", MONDAYS).statusCode(), () -> put(
                                admin, id, "\"0\"", "{\"weekly\": {}, \"bufferMinutes\": 5}")
                        .statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void what_cannot_be_told_is_not_kept() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        Sabotage.of(
                "AvailabilityChanged",
                () -> put(admin, id, "\"0\"", MONDAYS).then().statusCode(500));

        assertEquals(0, rows(id));
    }

    @Test
    void it_is_between_the_teacher_and_admins() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        UUID hidden = Api.teacher(admin, "Fanny", "Hensel");

        for (Role role : List.of(Role.TEACHER, Role.STUDENT, Role.PARENT)) {
            Token other = Token.of(studio, role);
            as(other).get(path(id)).then().statusCode(403);
            put(other, id, "\"0\"", MONDAYS).then().statusCode(403);
            as(other).get(path(hidden)).then().statusCode(404);
        }
        Token stranger = Token.of(UUID.randomUUID(), Role.ADMIN);
        as(stranger).get(path(id)).then().statusCode(404);
        put(stranger, id, "\"0\"", MONDAYS).then().statusCode(404);
        Api.visiting(studio).get(path(id)).then().statusCode(401);

        assertEquals(0, rows(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {'weekly': {}, 'bufferMinutes': 0, 'teacherId': null}",
                "400 | {'weekly': {'mon': []}, 'bufferMinutes': 0}",
                "400 | {'weekly': {}, 'bufferMinutes': '10'}",
                "400 | {'weekly': {}, 'bufferMinutes': 1.5}",
                "400 | {'weekly': [], 'bufferMinutes': 0}",
                "400 | {'weekly': {}",
                "400 | []",
                "400 | null",
                "422 | {}",
                "422 | {'weekly': null, 'bufferMinutes': 0}",
                "422 | {'weekly': {}, 'bufferMinutes': null}",
                "422 | {'weekly': {}, 'bufferMinutes': -1}",
                "422 | {'weekly': {}, 'bufferMinutes': 121}",
                "422 | {'weekly': {'monday': [null]}, 'bufferMinutes': 0}",
                "422 | {'weekly': {'monday': [{'from': '9:00', 'to': '10:00'}]}, 'bufferMinutes': 0}",
                "422 | {'weekly': {'monday': [{'from': '09:00'}]}, 'bufferMinutes': 0}",
                "422 | {'weekly': {}, 'exceptions': [null], 'bufferMinutes': 0}",
                "422 | {'weekly': {}, 'exceptions': [{'firstDate': '2026-02-30', 'intervals': []}], 'bufferMinutes': 0}",
                "422 | {'weekly': {}, 'exceptions': [{'firstDate': '2026-02-03'}], 'bufferMinutes': 0}",
                "422 | {'weekly': {}, 'exceptions': [{'firstDate': '2026-02-03', 'lastDate': '2026-02-01', 'intervals': []}], 'bufferMinutes': 0}"
            })
    void bad_input_is_refused(int status, String body) {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        put(admin, id, "\"0\"", body.replace('\'', '"'))
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        assertEquals(0, rows(id));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        put(admin, id, "\"0\"", """
                        {"weekly": {"monday": [{"from": "09:00", "to": "12:00"}, {"from": "11:00", "to": "13:00"}]},
                         "exceptions": [{"firstDate": "2026-08-03", "intervals": []},
                                        {"firstDate": "2026-08-01", "lastDate": "2026-08-05", "intervals": []}],
                         "bufferMinutes": 500}""")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("bufferMinutes", "exceptions[0]", "weekly.monday[1]")))
                .body("errors.message", hasItem("overlaps weekly.monday[0]"));
    }

    private static Response put(Token token, UUID id, String etag, String document) {
        return as(token)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(document)
                .put(path(id));
    }

    private static String path(UUID id) {
        return TEACHERS + "/" + id + "/availability";
    }

    private static long rows(UUID id) {
        return TestDatabase.number("select count(*) from availabilities where teacher_id = ?", id);
    }
}
