package com.studiosync.profile.slots;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.Lessons;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.Statements;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In March 2031, on Sunday the 30th, clocks in Berlin skip the hour from two to three. */
@QuarkusTest
@WithBackends
class PublicAvailabilityTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private UUID teacher;
    private Lessons lessons;

    @Inject
    MovableClock clock;

    @BeforeEach
    void a_teacher_is_there_on_two_days() {
        StudioNews.isOpenDaily(studio, "Europe/Berlin", "10:00", "20:00");
        teacher = publishedTeacher(admin, "Clara", "Wieck");
        lessons = new Lessons(studio, teacher);
        teaches("""
                {"weekly": {"saturday": [{"from": "09:00", "to": "11:00"}], "monday": [{"from": "18:30", "to": "21:00"}]},
                 "exceptions": [{"firstDate": "2031-04-05", "intervals": []}], "bufferMinutes": 10}""");
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void slots_are_what_is_left_of_the_teachers_hours_within_the_studios() {
        assertEquals(
                List.of(
                        "2031-03-29T09:00:00Z",
                        "2031-03-29T09:15:00Z",
                        "2031-03-31T16:30:00Z",
                        "2031-03-31T16:45:00Z",
                        "2031-03-31T17:00:00Z",
                        "2031-03-31T17:15:00Z"),
                beginnings("2031-03-29T00:00:00Z", "2031-04-07T00:00:00Z", 45));
    }

    @Test
    void an_answer_tells_times_and_nothing_else() {
        Response answer = slots("2031-03-29T00:00:00Z", "2031-03-30T00:00:00Z", "60");

        answer.then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=15"))
                .body("timezone", equalTo("Europe/Berlin"))
                .body("availabilityStatus", equalTo("ACCEPTING"))
                .body("durationMinutes", equalTo(60))
                .body("slots", equalTo(List.of(Map.of("from", "2031-03-29T09:00:00Z", "to", "2031-03-29T10:00:00Z"))));
        assertEquals(
                Set.of("timezone", "availabilityStatus", "durationMinutes", "slots"),
                answer.<Map<String, Object>>path("$").keySet());
    }

    @Test
    void a_lesson_takes_its_time_and_the_buffer_on_both_sides() {
        lessons.scheduled("2031-03-31T16:55:00Z", "2031-03-31T17:10:00Z");

        assertEquals(
                List.of("2031-03-31T16:30:00Z", "2031-03-31T17:20:00Z", "2031-03-31T17:30:00Z"),
                beginnings("2031-03-31T00:00:00Z", "2031-04-01T00:00:00Z", 15).subList(0, 3));
    }

    @Test
    void whoever_asks_for_a_part_is_told_the_same_slots() {
        lessons.scheduled("2031-03-31T16:55:00Z", "2031-03-31T17:05:00Z");
        List<String> all = beginnings("2031-03-31T00:00:00Z", "2031-04-01T00:00:00Z", 20);

        assertEquals(
                all.stream()
                        .filter(begin -> begin.compareTo("2031-03-31T17:15:00Z") >= 0)
                        .toList(),
                beginnings("2031-03-31T17:15:00Z", "2031-04-01T00:00:00Z", 20));
        assertEquals(
                all.stream()
                        .filter(begin -> begin.compareTo("2031-03-31T17:16:00Z") >= 0)
                        .toList(),
                beginnings("2031-03-31T17:16:00Z", "2031-04-01T00:00:00Z", 20));
        assertEquals(
                all.stream()
                        .filter(begin -> begin.compareTo("2031-03-31T17:15:00Z") < 0)
                        .toList(),
                beginnings("2031-03-31T00:00:00Z", "2031-03-31T17:15:00Z", 20));
    }

    @Test
    void what_has_begun_is_not_open_any_more() {
        clock.advance(Duration.between(Instant.now(), Instant.parse("2031-03-29T09:01:00Z")));

        assertEquals(List.of("2031-03-29T09:15:00Z"), beginnings("2031-03-29T00:00:00Z", "2031-03-30T00:00:00Z", 45));
        assertEquals(List.of(), beginnings("2031-03-28T00:00:00Z", "2031-03-29T00:00:00Z", 45));
    }

    @Test
    void a_teacher_who_takes_nobody_has_no_slots() {
        patch(admin, TEACHERS + "/" + teacher, "\"1\"", "{\"availabilityStatus\": \"FULL\"}")
                .then()
                .statusCode(200);

        slots("2031-03-29T00:00:00Z", "2031-04-07T00:00:00Z", "45")
                .then()
                .statusCode(200)
                .body("availabilityStatus", equalTo("FULL"))
                .body("slots", equalTo(List.of()));
    }

    @Test
    void only_a_public_page_of_an_open_studio_has_them() {
        String query = "?from=2031-03-29T00:00:00Z&to=2031-03-30T00:00:00Z";
        visiting(UUID.randomUUID())
                .get(PUBLIC_TEACHERS + "/clara-wieck/availability" + query)
                .then()
                .statusCode(404);
        as(admin)
                .get(PUBLIC_TEACHERS + "/clara-wieck/availability" + query)
                .then()
                .statusCode(404);

        as(admin).post(TEACHERS + "/" + teacher + "/unpublish").then().statusCode(200);
        slots("2031-03-29T00:00:00Z", "2031-03-30T00:00:00Z", "45").then().statusCode(404);

        as(admin).post(TEACHERS + "/" + teacher + "/publish").then().statusCode(200);
        StudioNews.isPaused(studio);
        slots("2031-03-29T00:00:00Z", "2031-03-30T00:00:00Z", "45").then().statusCode(404);
    }

    @Test
    void a_former_address_leads_to_the_same_question_at_the_new_one() {
        patch(admin, TEACHERS + "/" + teacher, "\"1\"", "{\"slug\": \"clara\"}")
                .then()
                .statusCode(200);

        visiting(studio)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(PUBLIC_TEACHERS + "/clara-wieck/availability?from=2031-03-29T00:00:00Z&to=2031-03-30T00:00:00Z")
                .then()
                .statusCode(308)
                .header(
                        "Location",
                        PUBLIC_TEACHERS + "/clara/availability?from=2031-03-29T00:00:00Z&to=2031-03-30T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-29T00:00:00Z,2031-03-29T00:00:00Z,45,to",
        "2031-03-29T00:00:00Z,2031-03-28T00:00:00Z,45,to",
        "2031-03-29T00:00:00Z,2031-04-29T00:00:01Z,45,to",
        "yesterday,2031-03-30T00:00:00Z,45,from",
        "2031-03-29,2031-03-30T00:00:00Z,45,from",
        "+999999999-01-01T00:00:00Z,2031-03-30T00:00:00Z,45,from",
        "0001-01-01T00:00:00Z,2031-03-30T00:00:00Z,45,from",
        ",2031-03-30T00:00:00Z,45,from",
        "2031-03-29T00:00:00Z,,45,to",
        "2031-03-29T00:00:00Z,2031-03-30T00:00:00Z,4,duration",
        "2031-03-29T00:00:00Z,2031-03-30T00:00:00Z,481,duration",
        "2031-03-29T00:00:00Z,2031-03-30T00:00:00Z,-5,duration",
        "2031-03-29T00:00:00Z,2031-03-30T00:00:00Z,99999999999,duration",
        "2031-03-29T00:00:00Z,2031-03-30T00:00:00Z,an hour,duration"
    })
    void a_question_that_is_none_is_refused_with_what_is_wrong(String from, String to, String duration, String field) {
        slots(from, to, duration)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of(field)));
    }

    @Test
    void a_month_full_of_lessons_takes_as_few_statements_as_an_empty_one() {
        List<String> empty = Statements.of(this::month);
        IntStream.range(10, 28)
                .forEach(day -> lessons.scheduled(
                        "2031-03-%dT17:00:00Z".formatted(day), "2031-03-%dT17:30:00Z".formatted(day)));

        assertEquals(empty, Statements.of(this::month));
        assertEquals(4, empty.stream().filter(sql -> sql.contains(" from ")).count(), () -> String.join("\n", empty));
    }

    private void month() {
        slots("2031-03-01T00:00:00Z", "2031-04-01T00:00:00Z", "30").then().statusCode(200);
    }

    private void teaches(String document) {
        as(admin)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(document)
                .put(TEACHERS + "/" + teacher + "/availability")
                .then()
                .statusCode(200);
    }

    private List<String> beginnings(String from, String to, int duration) {
        return slots(from, to, String.valueOf(duration))
                .then()
                .statusCode(200)
                .extract()
                .path("slots.from");
    }

    private Response slots(String from, String to, String duration) {
        var request = visiting(studio).queryParam("duration", duration);
        if (from != null) {
            request.queryParam("from", from);
        }
        if (to != null) {
            request.queryParam("to", to);
        }
        return request.get(PUBLIC_TEACHERS + "/clara-wieck/availability");
    }
}
