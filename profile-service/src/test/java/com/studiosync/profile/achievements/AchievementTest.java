package com.studiosync.profile.achievements;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AchievementTest {

    private Pupil felix;

    @BeforeEach
    void a_student_is_taught() {
        felix = Pupil.taught();
    }

    @Test
    void an_achievement_is_seen_by_those_close_and_by_nobody_else() {
        add(felix.teacher()).then().statusCode(201).header("ETag", "\"0\"");

        for (Token reader : List.of(felix.self(), felix.guardian(), felix.secondGuardian(), felix.admin())) {
            as(reader)
                    .get(felix.path("achievements"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].date", equalTo("2026-05-09"));
        }
        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())) {
            as(stranger).get(felix.path("achievements")).then().statusCode(404);
        }
    }

    @Test
    void teachers_and_admins_change_and_remove_it_and_nobody_else_does() {
        String path = felix.path("achievements/" + add(felix.teacher()).path("id"));

        for (Token reader : List.of(felix.self(), felix.guardian())) {
            Token trusted = reader.withGranted("students-edit");
            add(trusted).then().statusCode(403);
            patch(trusted, path, "\"0\"", "{\"title\": \"First prize\"}").then().statusCode(403);
            as(trusted).delete(path).then().statusCode(403);
        }
        patch(felix.unrelatedTeacher(), path, "\"0\"", "{}").then().statusCode(404);
        patch(felix.admin(), path, "\"0\"", "{\"title\": \"First prize\"}")
                .then()
                .statusCode(200)
                .body("title", equalTo("First prize"));
        patch(felix.teacher(), path, "\"0\"", "{\"title\": \"Third prize\"}")
                .then()
                .statusCode(412);
        patch(felix.teacher(), path, "\"1\"", "{\"goalId\": null}").then().statusCode(400);
        as(felix.teacher()).delete(path).then().statusCode(204);

        assertEquals(0, TestDatabase.number("select count(*) from achievements where studio_id = ?", felix.studio()));
    }

    private Response add(Token token) {
        return post(token, felix.path("achievements"), Map.of("title", "Second prize", "date", "2026-05-09"));
    }
}
