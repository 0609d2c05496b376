package com.studiosync.profile.goals;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.GoalAchieved;
import com.studiosync.contracts.profile.GoalSet;
import com.studiosync.profile.Pupil;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class GoalTest {

    private Pupil felix;

    @BeforeEach
    void a_student_is_taught() {
        felix = Pupil.taught();
    }

    @Test
    void a_goal_is_set_told_and_seen_by_those_close() {
        String id = set();

        for (Token reader : List.of(felix.self(), felix.guardian(), felix.secondGuardian(), felix.teacher())) {
            as(reader)
                    .get(felix.path("goals/" + id))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACTIVE"))
                    .body("percent", equalTo(0))
                    .body("targetDate", equalTo("2026-06-21"));
            as(reader).get(felix.path("goals")).then().body("items", hasSize(1));
        }
        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())) {
            as(stranger).get(felix.path("goals")).then().statusCode(404);
            as(stranger).get(felix.path("goals/" + id)).then().statusCode(404);
        }
        assertEquals(
                new GoalSet(felix.id(), felix.studio(), UUID.fromString(id), LocalDate.of(2026, 6, 21)),
                Broker.await(GoalSet.class, event -> event.goalId().toString().equals(id)));
    }

    @Test
    void a_goal_that_is_reached_is_told_and_can_become_an_achievement() {
        String id = set();
        patch(felix.teacher(), felix.path("goals/" + id), "\"0\"", "{\"percent\": 80}")
                .then()
                .statusCode(200);

        step(felix.teacher(), id, "achieve", Map.of("makeAchievement", true))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACHIEVED"))
                .body("percent", equalTo(100))
                .body("achievedOn", notNullValue());

        as(felix.guardian())
                .get(felix.path("achievements"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Play the waltz"))
                .body("items[0].goalId", equalTo(id));
        assertEquals(
                felix.id(),
                Broker.await(
                                GoalAchieved.class,
                                event -> event.goalId().toString().equals(id))
                        .studentId());
    }

    @Test
    void a_goal_takes_only_steps_that_there_are() {
        String id = set();
        String path = felix.path("goals/" + id);

        step(felix.teacher(), id, "resume", null).then().statusCode(409);
        step(felix.teacher(), id, "abandon", null).then().statusCode(200).body("status", equalTo("ABANDONED"));
        step(felix.teacher(), id, "abandon", null).then().statusCode(409);
        step(felix.teacher(), id, "achieve", Map.of()).then().statusCode(409);
        patch(felix.teacher(), path, "\"1\"", "{\"percent\": 50}").then().statusCode(409);
        step(felix.teacher(), id, "resume", null).then().statusCode(200).body("status", equalTo("ACTIVE"));
        step(felix.teacher(), id, "achieve", Map.of()).then().statusCode(200);
        step(felix.teacher(), id, "resume", null).then().statusCode(409);
        step(felix.teacher(), id, "achieve", Map.of()).then().statusCode(409);
        as(felix.self()).get(felix.path("achievements")).then().body("items", empty());
        patch(felix.teacher(), path, "\"3\"", "{\"status\": \"ACTIVE\"}").then().statusCode(400);
    }

    @Test
    void a_goal_is_reached_once_also_when_two_say_so() {
        String id = set();

        List<Integer> answers =
                AtOnce.run(4, () -> step(felix.teacher(), id, "achieve", Map.of("makeAchievement", true))
                        .statusCode());

        assertEquals(List.of(200, 409, 409, 409), answers.stream().sorted().toList());
        assertEquals(1, TestDatabase.number("select count(*) from achievements where studio_id = ?", felix.studio()));
    }

    @Test
    void readers_set_and_settle_nothing() {
        String id = set();

        for (Token reader : List.of(felix.self(), felix.guardian())) {
            Token trusted = reader.withGranted("students-edit");
            step(reader, id, "achieve", Map.of()).then().statusCode(403);
            step(trusted, id, "achieve", Map.of()).then().statusCode(403);
            step(trusted, id, "abandon", null).then().statusCode(403);
            post(trusted, felix.path("goals"), Map.of("title", "Mine")).then().statusCode(403);
            as(trusted).delete(felix.path("goals/" + id)).then().statusCode(403);
        }
        step(felix.unrelatedTeacher(), id, "achieve", Map.of()).then().statusCode(404);
        step(felix.foreignAdmin(), id, "achieve", Map.of()).then().statusCode(404);
        assertEquals(0, TestDatabase.number("select version from goals where id = ?::uuid", id));
    }

    @Test
    void what_cannot_be_told_does_not_happen() {
        String id = set();

        Sabotage.of("GoalSet", () -> post(felix.teacher(), felix.path("goals"), Map.of("title", "Another"))
                .then()
                .statusCode(500));
        Sabotage.of("GoalAchieved", () -> step(felix.teacher(), id, "achieve", Map.of("makeAchievement", true))
                .then()
                .statusCode(500));

        as(felix.teacher()).get(felix.path("goals")).then().body("items.status", equalTo(List.of("ACTIVE")));
        as(felix.teacher()).get(felix.path("achievements")).then().body("items", empty());
    }

    @Test
    void a_goal_that_is_removed_leaves_the_achievement() {
        String id = set();
        step(felix.teacher(), id, "achieve", Map.of("makeAchievement", true))
                .then()
                .statusCode(200);

        as(felix.teacher()).delete(felix.path("goals/" + id)).then().statusCode(204);

        as(felix.self()).get(felix.path("achievements")).then().body("items", hasSize(1));
    }

    private String set() {
        return post(felix.teacher(), felix.path("goals"), Map.of("title", "Play the waltz", "targetDate", "2026-06-21"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response step(Token token, String id, String step, Map<String, ?> body) {
        String path = felix.path("goals/" + id + "/" + step);
        return body == null ? as(token).post(path) : post(token, path, body);
    }
}
