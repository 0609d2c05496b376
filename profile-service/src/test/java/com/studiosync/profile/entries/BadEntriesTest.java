package com.studiosync.profile.entries;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients should not send, for everything that is written about a student day by day. */
@QuarkusTest
@WithBackends
class BadEntriesTest {

    private static final Map<String, String> GOOD = Map.of(
            "attendance", "\"date\": \"2026-03-02\", \"status\": \"ATTENDED\"",
            "notes", "\"date\": \"2026-03-02\", \"content\": \"Well done\"",
            "goals", "\"title\": \"The waltz\"",
            "achievements", "\"title\": \"A prize\", \"date\": \"2026-03-02\"",
            "recordings", "\"title\": \"A concert\", \"date\": \"2026-03-02\"");

    private static final Map<String, String> TABLES = Map.of("notes", "lesson_notes");

    private Pupil felix;

    @BeforeEach
    void a_student_is_taught() {
        felix = Pupil.taught();
    }

    @Test
    void what_is_no_entry_at_all_is_refused() {
        GOOD.forEach((list, good) -> {
            Stream.of(
                            "",
                            "null",
                            "[]",
                            "\"x\"",
                            "{",
                            "{" + good + "} {}",
                            "{" + good + ", \"studioId\": null}",
                            "{" + good + ", \"authorId\": \"" + UUID.randomUUID() + "\"}")
                    .forEach(body -> refused(list, 400, body));
            refused(list, 422, "{}");
        });
    }

    @Test
    void fields_that_break_a_rule_are_refused() {
        refused("attendance", 400, with("attendance", "\"minutes\": \"45\""));
        refused("attendance", 400, with("attendance", "\"minutes\": 4.5"));
        refused("attendance", 400, "{\"date\": \"2026-03-02\", \"status\": \"SLEPT\"}");
        refused("attendance", 400, "{\"date\": \"2026-03-02\", \"status\": 0}");
        refused("attendance", 400, "{\"date\": \"2026-02-30\", \"status\": \"LATE\"}");
        refused("attendance", 422, "{\"date\": \"+999999999-01-01\", \"status\": \"LATE\"}");
        refused("attendance", 422, "{\"date\": null, \"status\": \"LATE\"}");
        refused("attendance", 422, with("attendance", "\"minutes\": 0"));
        refused("attendance", 422, with("attendance", "\"minutes\": 1441"));
        refused("attendance", 422, with("attendance", "\"note\": \"" + "x".repeat(1_001) + "\""));
        refused("attendance", 422, with("attendance", "\"note\": \"a\\u0000b\""));
        refused("notes", 400, with("notes", "\"pieces\": \"Waltz\""));
        refused("notes", 400, with("notes", "\"sharedWithStudent\": \"perhaps\""));
        refused("notes", 422, with("notes", "\"rating\": 6"));
        refused("notes", 422, with("notes", "\"pieces\": [null]"));
        refused("notes", 422, with("notes", "\"pieces\": [" + "\"A\",".repeat(20) + "\"B\"]"));
        refused(
                "notes",
                422,
                with("notes", "\"attachments\": [{\"title\": \"A\", \"link\": \"http://a.example.com\"}]"));
        refused("notes", 422, with("notes", "\"attachments\": [{\"title\": \"A\"}]"));
        refused("notes", 422, with("notes", "\"attachments\": [null]"));
        refused("notes", 422, "{\"date\": \"2026-03-02\", \"content\": \"" + "x".repeat(10_001) + "\"}");
        refused("goals", 400, with("goals", "\"status\": \"ACHIEVED\""));
        refused("goals", 422, with("goals", "\"percent\": 101"));
        refused("goals", 422, with("goals", "\"percent\": -1"));
        refused("goals", 422, with("goals", "\"targetDate\": \"0001-01-01\""));
        refused("goals", 422, "{\"title\": \"two\\nlines\"}");
        refused("achievements", 422, "{\"title\": \"" + "x".repeat(201) + "\", \"date\": \"2026-03-02\"}");
        refused("recordings", 400, with("recordings", "\"audio\": {}"));
        refused("recordings", 422, with("recordings", "\"link\": \"https://a b.example.com\""));
    }

    @Test
    void changes_and_steps_that_are_none_are_refused() {
        GOOD.forEach((list, good) -> {
            String path = path(list) + "/" + send(list, "{" + good + "}").path("id");
            for (String body : List.of("", "null", "[]", "{", "{\"nothing\": 1}", "{\"nothing\": null}")) {
                Response answer = as(felix.admin())
                        .contentType("application/merge-patch+json")
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .patch(path);
                assertEquals(400, answer.statusCode(), list + " with " + body);
            }
        });
        String goal = path("goals") + "/" + send("goals", "{\"title\": \"A\"}").path("id");
        for (String body : List.of("", "null", "{\"makeAchievement\": \"x\"}", "{\"on\": \"2026-03-02\"}")) {
            assertEquals(
                    400,
                    as(felix.admin())
                            .contentType(ContentType.JSON)
                            .body(body)
                            .post(goal + "/achieve")
                            .statusCode(),
                    body);
        }
        for (String body : List.of("{}", "{\"content\": \" \"}", "{\"content\": \"" + "x".repeat(1_001) + "\"}")) {
            assertEquals(422, post(felix.admin(), goal + "/comments", body).statusCode(), body);
        }
        assertEquals(0, TestDatabase.number("select count(*) from goal_comments where studio_id = ?", felix.studio()));
    }

    @Test
    void ids_that_are_none_lead_nowhere() {
        for (String list : GOOD.keySet()) {
            as(felix.admin()).get("/api/v1/students/mine/" + list).then().statusCode(404);
            as(felix.admin()).delete(path(list) + "/mine").then().statusCode(404);
            as(felix.admin())
                    .delete(path(list) + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            as(felix.admin()).get(path(list) + "?limit=0").then().statusCode(422);
            as(felix.admin()).get(path(list) + "?cursor=rubbish").then().statusCode(422);
        }
        as(felix.admin()).get(path("recordings") + "/mine/audio").then().statusCode(404);
        as(felix.admin())
                .body("x")
                .put(path("recordings") + "/mine/audio")
                .then()
                .statusCode(404);
        as(felix.admin()).post(path("goals") + "/mine/abandon").then().statusCode(404);
    }

    @Test
    void cursors_that_no_list_gave_out_are_refused() {
        for (String list : GOOD.keySet()) {
            for (String day : List.of(
                    "+5880000-01-01",
                    "+999999999-12-31",
                    "-999999999-01-01",
                    "1899-12-31",
                    "2200-01-01",
                    "2026-02-30",
                    "today",
                    "2026-01-01\0",
                    "")) {
                as(felix.admin())
                        .queryParam("cursor", cursor(day))
                        .get(path(list))
                        .then()
                        .statusCode(422)
                        .contentType("application/problem+json");
            }
            as(felix.admin())
                    .queryParam("cursor", cursor("2026-01-01"))
                    .get(path(list))
                    .then()
                    .statusCode(200);
        }
    }

    private static String cursor(String day) {
        byte[] text = (UUID.randomUUID() + "\n" + day).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private void refused(String list, int status, String body) {
        send(list, body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from " + TABLES.getOrDefault(list, list) + " where studio_id = ?",
                        felix.studio()));
    }

    private Response send(String list, String body) {
        return as(felix.admin()).contentType(ContentType.JSON).body(body).post(path(list));
    }

    private String path(String list) {
        return felix.path(list);
    }

    private static String with(String list, String fields) {
        return "{" + GOOD.get(list) + ", " + fields + "}";
    }
}
