package com.studiosync.studio.hours;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever hours are sent: the documented refusal with each field, and nothing written. */
@QuarkusTest
@WithBackends
class HoursRulesTest {

    private static School school;

    @BeforeEach
    void found() {
        school = school == null ? Schools.rockSchool() : school;
    }

    @AfterEach
    void nothing_was_written() {
        assertEquals(0, TestDatabase.number("select count(*) from hours where studio_id = ?", school.id()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/bad-hours.txt", delimiter = '|', quoteCharacter = '~')
    void bad_hours_are_refused_with_their_field(int status, String field, String body) {
        var answer = Hours.put(school, "\"0\"", body.replace('\'', '"'))
                .statusCode(status)
                .contentType("application/problem+json");

        if (field != null) {
            answer.body("errors.field", equalTo(List.of(field)));
        }
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Hours.put(
                        school,
                        "\"0\"",
                        Hours.document(
                                "'monday':[{'from':'9:00','to':'25:00'},{'from':'10:00','to':'10:00'}],"
                                        + "'tuesday':[{'from':'12:00','to':'14:00'},{'from':'11:00','to':'13:00'}]",
                                "{'firstDate':'2026-02-29','intervals':[]},"
                                        + "{'firstDate':'2026-05-02','intervals':[null]}",
                                "{'firstDate':'2026-05-01','lastDate':'2026-05-03','reason':' '}"))
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "closures[0].reason",
                                "exceptions[0].firstDate",
                                "exceptions[0].intervals",
                                "exceptions[1]",
                                "exceptions[1].intervals[0]",
                                "weekly.monday[0].from",
                                "weekly.monday[0].to",
                                "weekly.monday[1].to",
                                "weekly.tuesday[0]",
                                "weekly.tuesday[1].from")))
                .body("errors.message", hasItem("overlaps closures[0]"))
                .body("errors.message", hasItem("overlaps weekly.tuesday[1]"));
    }

    @Test
    void too_much_of_anything_is_refused() {
        String nine = String.join(",", Collections.nCopies(9, "{'from':'09:00','to':'10:00'}"));
        String many = String.join(",", Collections.nCopies(101, "{'firstDate':'2026-05-01'}"));

        Hours.put(school, "\"0\"", Hours.document("'sunday':[" + nine + "]", "", ""))
                .statusCode(422)
                .body("errors.find { it.field == 'weekly.sunday' }.message", is("size must be between 0 and 8"));
        Hours.put(school, "\"0\"", Hours.document("", "", many))
                .statusCode(422)
                .body("errors.find { it.field == 'closures' }.message", is("size must be between 0 and 100"));
    }
}
