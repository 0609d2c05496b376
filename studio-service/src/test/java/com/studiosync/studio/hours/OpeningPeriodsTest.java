package com.studiosync.studio.hours;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.platform.security.VisitedStudio;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class OpeningPeriodsTest {

    private static final Map<String, String> WEEKEND_OF_THE_CHANGE =
            Map.of("from", "2026-03-27T00:00:00Z", "to", "2026-03-31T00:00:00Z");

    private School school;

    @BeforeEach
    void tell_hours() {
        school = Schools.rockSchool();
        Hours.put(
                        school,
                        "\"0\"",
                        Hours.document(
                                "'saturday':[{'from':'20:00','to':'04:00'}],'monday':[{'from':'09:00','to':'17:00'}]",
                                "{'firstDate':'2026-03-27','intervals':[{'from':'10:00','to':'11:00'}],'note':'Concert'}",
                                "{'firstDate':'2026-05-01','reason':'Labour Day'}"))
                .statusCode(200);
        moveTo("\"0\"", "Europe/Berlin");
    }

    @Test
    void hours_are_instants_on_both_sides_of_a_change_of_the_clocks() {
        school.asA(Role.STUDENT)
                .queryParams(WEEKEND_OF_THE_CHANGE)
                .get("/api/v1/studio/hours")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body(
                        "",
                        equalTo(Map.of(
                                "timezone",
                                "Europe/Berlin",
                                "open",
                                List.of(
                                        Map.of("from", "2026-03-27T09:00:00Z", "to", "2026-03-27T10:00:00Z"),
                                        Map.of("from", "2026-03-28T19:00:00Z", "to", "2026-03-29T02:00:00Z"),
                                        Map.of("from", "2026-03-30T07:00:00Z", "to", "2026-03-30T15:00:00Z")))));
    }

    @Test
    void a_studio_that_moves_to_another_time_zone_is_open_at_other_instants() {
        moveTo("\"1\"", "Pacific/Apia");

        school.asA(Role.STUDENT)
                .queryParams(WEEKEND_OF_THE_CHANGE)
                .get("/api/v1/studio/hours")
                .then()
                .body("timezone", is("Pacific/Apia"))
                .body("open[0].from", is("2026-03-28T07:00:00Z"));
    }

    @Test
    void a_visitor_sees_the_same_for_a_while_and_no_other_studios() {
        School other = Schools.rockSchool();

        for (Map<String, String> query : List.of(WEEKEND_OF_THE_CHANGE, Map.<String, String>of())) {
            String member = school.asA(Role.STUDENT)
                    .queryParams(query)
                    .get("/api/v1/studio/hours")
                    .asString();
            assertEquals(
                    member,
                    given().header(VisitedStudio.HEADER, school.id())
                            .queryParams(query)
                            .get("/api/v1/public/studio/hours")
                            .then()
                            .statusCode(200)
                            .header("Cache-Control", "max-age=30")
                            .extract()
                            .asString());
        }
        given().header(VisitedStudio.HEADER, other.id())
                .queryParams(WEEKEND_OF_THE_CHANGE)
                .get("/api/v1/public/studio/hours")
                .then()
                .body("open", equalTo(List.of()));
    }

    @Test
    void a_visitor_of_no_studio_sees_nothing() {
        given().get("/api/v1/public/studio/hours")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Cache-Control", nullValue());
        given().header(VisitedStudio.HEADER, UUID.randomUUID())
                .get("/api/v1/public/studio/hours")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:00:00Z,,to,come together",
        ",2026-03-29T00:00:00Z,from,come together",
        "2026-03-29,2026-03-30T00:00:00Z,from,must be an instant",
        "2026-03-29T00:00:00,2026-03-30T00:00:00Z,from,must be an instant",
        "2026-03-29T00:00:00Z,tomorrow,to,must be an instant",
        "2026-03-29T00:00:00Z,2026-03-29T00:00:00Z,to,must be after from",
        "2026-03-29T00:00:00Z,2026-03-28T00:00:00Z,to,must be after from",
        "2026-01-01T00:00:00Z,2027-01-02T00:00:01Z,to,at most 366 days",
        "1969-12-31T23:59:59Z,1970-01-02T00:00:00Z,from,from 1970 to 2999",
        "+999999999-01-01T00:00:00Z,+999999999-01-02T00:00:00Z,from,from 1970 to 2999"
    })
    void a_period_that_is_none_is_refused_with_its_parameter(String from, String to, String field, String message) {
        var request = given().header(VisitedStudio.HEADER, school.id());
        if (from != null) {
            request.queryParam("from", from);
        }
        if (to != null) {
            request.queryParam("to", to);
        }

        request.get("/api/v1/public/studio/hours")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", is(field))
                .body("errors[0].message", containsString(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-02T00:00:00Z", "2027-01-02T01:00:00+01:00"})
    void a_whole_leap_year_and_another_offset_are_possible(String end) {
        school.asA(Role.STUDENT)
                .queryParam("from", "2026-01-01T00:00:00Z")
                .queryParam("to", end)
                .get("/api/v1/studio/hours")
                .then()
                .statusCode(200)
                .body("open.size()", is(52 + 52 + 1));
    }

    private void moveTo(String version, String timezone) {
        school.asA(Role.ADMIN)
                .header("If-Match", version)
                .body(Map.of("timezone", timezone))
                .patch("/api/v1/studio")
                .then()
                .statusCode(200);
    }
}
