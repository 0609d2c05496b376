package com.studiosync.studio.policies;

import static com.studiosync.studio.policies.Policies.put;
import static com.studiosync.studio.policies.Policies.text;
import static com.studiosync.studio.policies.Policies.with;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent: the documented refusal, and nothing written. */
@QuarkusTest
@WithBackends
class PoliciesBadInputTest {

    private static School school;

    @BeforeEach
    void found() {
        school = school == null ? Schools.rockSchool() : school;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "400||",
                "400||[]",
                "400||{'texts':",
                "400|refund|{'refund':5,'texts':[]}",
                "400|cancellation|{'cancellation':24,'texts':[]}",
                "400|cancellation.noticeHours|{'cancellation':{'noticeHours':'24'},'texts':[]}",
                "400|cancellation.noticeHours|{'cancellation':{'noticeHours':1.5},'texts':[]}",
                "400|cancellation.hours|{'cancellation':{'hours':1},'texts':[]}",
                "400|texts.0.version|{'texts':[{'version':7}]}",
                "400|texts.0.visibility|{'texts':[{'visibility':'SECRET'}]}",
                "400|texts.0.effectiveFrom|{'texts':[{'effectiveFrom':'2026-02-30'}]}",
                "400|texts.0.effectiveFrom|{'texts':[{'effectiveFrom':'2026-02-01T00:00:00Z'}]}",
                "400|texts.0.effectiveFrom|{'texts':[{'effectiveFrom':20000}]}",
                "422|texts|{}",
                "422||{'texts':[null]}",
                "422|cancellation.noticeHours|{'cancellation':{},'texts':[]}",
                "422|cancellation.noticeHours|{'cancellation':{'noticeHours':-1},'texts':[]}",
                "422|cancellation.noticeHours|{'cancellation':{'noticeHours':721},'texts':[]}",
                "422|cancellation.notes|{'cancellation':{'noticeHours':1,'notes':'a\\u0000'},'texts':[]}",
                "422|makeUpLessons.offered|{'makeUpLessons':{'perTerm':1},'texts':[]}",
                "422|makeUpLessons.withinDays|{'makeUpLessons':{'offered':true,'withinDays':0},'texts':[]}",
                "422|payment.dueDays|{'payment':{'dueDays':366},'texts':[]}",
                "422|texts[0].title|{'texts':[{'code':'a'}]}",
                "422|texts[0].code|{'texts':[{'code':'House Rules'}]}",
                "422|texts[0].code|{'texts':[{'code':'a--b'}]}",
            })
    void bad_policies_are_refused_with_their_field(int status, String field, String body) {
        ValidatableResponse answer = refused(status, body == null ? "" : body.replace('\'', '"'));

        if (field != null) {
            answer.body("errors.field", hasItem(field));
        }
    }

    @Test
    void texts_are_bounded_in_number_and_size() {
        List<Map<String, Object>> many =
                IntStream.range(0, 21).mapToObj(i -> text("text-" + i, "Text.")).toList();

        refused(422, Map.of("texts", many)).body("errors.field", hasItem("texts"));
        refused(422, Policies.of(text("a", "x".repeat(20_001)))).body("errors.field", hasItem("texts[0].body"));
        refused(422, Policies.of(text("a".repeat(41), "Text."))).body("errors.field", hasItem("texts[0].code"));
        refused(413, Policies.of(text("a", "x".repeat(1_100_000))));
    }

    @Test
    void all_violations_of_rules_between_texts_are_told_at_once() {
        Map<String, Object> text = text("a", "A.");

        refused(
                        422,
                        Policies.of(
                                text,
                                text,
                                with("effectiveFrom", "1800-01-01", text("b", "B.")),
                                with("effectiveFrom", "+999999999-12-31", text("c", "C."))))
                .body(
                        "errors.field",
                        containsInAnyOrder("texts[1].code", "texts[2].effectiveFrom", "texts[3].effectiveFrom"));
    }

    @Test
    void versions_stay_for_good_so_there_is_an_end_to_them() {
        School writer = Schools.rockSchool();
        put(writer, 0, Policies.of(text("a", "A."))).statusCode(200);
        TestDatabase.execute(
                "insert into policy_texts select studio_id, code, v, title, body, visibility, effective_from, created_at"
                        + " from policy_texts, generate_series(2, 1000) v where studio_id = ?",
                writer.id());

        put(writer, 1, Policies.of(text("a", "Another."))).statusCode(409).contentType("application/problem+json");

        put(writer, 1, Policies.of(text("a", "A."), text("b", "B."))).statusCode(409);
        put(writer, 1, Map.of("payment", Map.of("dueDays", 7), "texts", Collections.emptyList()))
                .statusCode(200);
    }

    private static ValidatableResponse refused(int status, Object body) {
        ValidatableResponse answer = put(school, 0, body).statusCode(status).contentType("application/problem+json");
        assertEquals(0, TestDatabase.number("select count(*) from studio_policies where studio_id = ?", school.id()));
        assertEquals(0, TestDatabase.number("select count(*) from policy_texts where studio_id = ?", school.id()));
        return answer;
    }
}
