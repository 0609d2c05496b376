package com.studiosync.profile.scope;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.StudioNews;
import com.studiosync.profile.studios.StudioZones;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.Statements;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days begin and end where the studio is, east of Greenwich and west of it. */
@QuarkusTest
@WithBackends
class StudioDayTest {

    private static final String EAST = "Pacific/Auckland";
    private static final String WEST = "America/Los_Angeles";

    @Inject
    MovableClock clock;

    @Inject
    StudioZones zones;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token clara = Token.of(studio, Role.TEACHER);

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {EAST, WEST})
    void an_assignment_begins_on_the_studios_day_and_ends_with_the_one_before(String zone) {
        LocalDate tomorrow = aMinuteBeforeMidnightIn(zone);
        UUID felix = taughtByClara();
        assertEquals(
                tomorrow.minusDays(1).toString(),
                given(clara).get(STUDENTS + "/" + felix).path("enrolmentDate"));
        assertEquals(1, assignmentsFrom(felix, tomorrow.minusDays(1)));
        TestDatabase.execute(
                "update assignments set until_date = ?::date where student_id = ?", tomorrow.toString(), felix);

        sees(felix, 200, 1);
        clock.advance(Duration.ofMinutes(2));

        sees(felix, 404, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {EAST, WEST})
    void an_assignment_that_is_ended_ends_on_the_studios_day(String zone) {
        LocalDate tomorrow = aMinuteBeforeMidnightIn(zone);
        UUID felix = taughtByClara();
        String teacher = given(admin).get(TEACHERS).path("items[0].id");
        clock.advance(Duration.ofMinutes(2));

        given(admin)
                .delete(TEACHERS + "/" + teacher + "/students/" + felix)
                .then()
                .statusCode(204);

        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from assignments where student_id = ? and until_date = ?::date",
                        felix,
                        tomorrow.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {EAST})
    void knowing_the_day_takes_no_statement(String zone) {
        aMinuteBeforeMidnightIn(zone);
        UUID felix = taughtByClara();

        assertTrue(Statements.of(() -> sees(felix, 200, 1)).stream().noneMatch(sent -> sent.contains("known_studios")));
    }

    /** Returns the day that begins in a minute. */
    private LocalDate aMinuteBeforeMidnightIn(String name) {
        ZoneId zone = ZoneId.of(name);
        StudioNews.isIn(studio, name, "EUR");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> zones.of(studio)
                .equals(zone));
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), zone).plusDays(1);
        clock.advance(Duration.between(
                clock.instant(), tomorrow.atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MINUTES)));
        return tomorrow;
    }

    private UUID taughtByClara() {
        given(clara)
                .contentType("application/json")
                .body(Map.of("firstName", "Clara", "lastName", "Wieck"))
                .post(TEACHERS)
                .then()
                .statusCode(201);
        return UUID.fromString(given(clara)
                .contentType("application/json")
                .body(Map.of("firstName", "Felix", "lastName", "Brahms", "primaryInstrument", "PIANO"))
                .post(STUDENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void sees(UUID student, int status, int listed) {
        given(clara).get(STUDENTS + "/" + student).then().statusCode(status);
        given(clara).get(STUDENTS).then().statusCode(200).body("items", hasSize(listed));
    }

    private static long assignmentsFrom(UUID student, LocalDate day) {
        return TestDatabase.number(
                "select count(*) from assignments where student_id = ? and from_date = ?::date",
                student,
                day.toString());
    }

    /** With a token of the moved clock. */
    private RequestSpecification given(Token token) {
        return RestAssured.given()
                .auth()
                .oauth2(token.compactExpiring(clock.instant().plusSeconds(600)));
    }
}
