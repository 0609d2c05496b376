package com.studiosync.profile.goals;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class GoalCommentTest {

    private Pupil felix;
    private String comments;

    @BeforeEach
    void a_student_has_a_goal() {
        felix = Pupil.taught();
        comments = felix.path("goals/"
                + post(felix.teacher(), felix.path("goals"), Map.of("title", "The waltz"))
                        .path("id") + "/comments");
    }

    @Test
    void those_close_to_the_student_talk_to_each_other() {
        say(felix.teacher(), "Slowly!").then().statusCode(201).body("by", equalTo("TEACHER"));
        say(felix.self(), "I do").then().statusCode(201).body("by", equalTo("SELF"));
        say(felix.guardian(), "He does").then().statusCode(201).body("by", equalTo("GUARDIAN"));
        say(felix.admin(), "Good").then().statusCode(201).body("by", equalTo("ADMIN"));

        as(felix.secondGuardian())
                .get(comments)
                .then()
                .statusCode(200)
                .body("items.content", equalTo(List.of("Good", "He does", "I do", "Slowly!")))
                .body("items.own", equalTo(List.of(false, false, false, false)));
        as(felix.self()).get(comments).then().body("items.own", equalTo(List.of(false, false, true, false)));
    }

    @Test
    void strangers_neither_hear_nor_talk() {
        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())) {
            as(stranger).get(comments).then().statusCode(404);
            say(stranger, "Hello").then().statusCode(404);
        }
        Pupil other = Pupil.taught();
        post(
                        other.teacher(),
                        comments.replace(felix.id().toString(), other.id().toString()),
                        Map.of("content", "Hello"))
                .then()
                .statusCode(404);
        assertEquals(0, stored());
    }

    @Test
    void everybody_takes_back_the_own_words_and_an_admin_those_of_all() {
        String slowly = say(felix.teacher(), "Slowly!").path("id");
        String why = say(felix.self(), "Why?").path("id");

        as(felix.self()).delete(comments + "/" + slowly).then().statusCode(403);
        as(felix.teacher()).delete(comments + "/" + why).then().statusCode(403);
        as(felix.self()).delete(comments + "/" + why).then().statusCode(204);
        as(felix.admin()).delete(comments + "/" + slowly).then().statusCode(204);

        assertEquals(0, stored());
    }

    @Test
    void a_goal_that_goes_while_somebody_talks_about_it_is_not_there() {
        AtomicReference<CompletableFuture<Response>> said = new AtomicReference<>();

        TestDatabase.inOneTransaction(
                "delete from goals where studio_id = '%s'".formatted(felix.studio()),
                () -> {
                    said.set(CompletableFuture.supplyAsync(() -> say(felix.self(), "Too late")));
                    Awaitility.await("waits")
                            .atMost(Duration.ofSeconds(60))
                            .until(() -> TestDatabase.waitingForLocks() == 1);
                },
                "select 1");

        said.get().join().then().statusCode(404).body("detail", equalTo("There is no such goal."));
        assertEquals(0, stored());
    }

    @Test
    void a_former_teacher_hears_what_was_said_in_the_own_time_and_says_no_more() {
        say(felix.teacher(), "Slowly!");
        TestDatabase.execute("update goals set day = '2025-06-01' where studio_id = ?", felix.studio());
        TestDatabase.execute("update goal_comments set day = '2025-06-02' where studio_id = ?", felix.studio());
        say(felix.self(), "She has left");
        felix.teacherLeft("2026-01-01", true);

        as(felix.teacher()).get(comments).then().body("items.content", equalTo(List.of("Slowly!")));
        say(felix.teacher(), "Bye").then().statusCode(403);
    }

    @Test
    void comments_come_in_pages_and_go_with_the_goal() {
        for (String word : List.of("one", "two", "three")) {
            say(felix.self(), word);
        }

        Response first = as(felix.self()).queryParam("limit", 2).get(comments);
        as(felix.self())
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(comments)
                .then()
                .body("items.content", equalTo(List.of("one")));
        as(felix.teacher()).delete(comments.replace("/comments", "")).then().statusCode(204);

        assertEquals(0, stored());
    }

    private Response say(Token token, String content) {
        return post(token, comments, Map.of("content", content));
    }

    private long stored() {
        return TestDatabase.number("select count(*) from goal_comments where studio_id = ?", felix.studio());
    }
}
