package com.studiosync.profile.recordings;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.RecordingAdded;
import com.studiosync.profile.Pupil;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class RecordingTest {

    private static final Map<String, String> WALTZ = Map.of(
            "title", "Summer concert",
            "piece", "Waltz",
            "date", "2026-06-21",
            "link", "https://video.example.com/waltz");

    private Pupil felix;

    @BeforeEach
    void a_student_is_taught() {
        felix = Pupil.taught();
    }

    @Test
    void a_link_is_told_at_once_and_read_by_those_close() {
        String id = add(felix.teacher()).then().statusCode(201).extract().path("id");

        for (Token reader : List.of(felix.self(), felix.guardian(), felix.secondGuardian(), felix.admin())) {
            as(reader)
                    .get(felix.path("recordings"))
                    .then()
                    .statusCode(200)
                    .body("items[0].piece", equalTo("Waltz"))
                    .body("items[0].link", equalTo("https://video.example.com/waltz"));
            as(reader).get(felix.path("recordings/" + id)).then().statusCode(200);
        }
        assertEquals(
                new RecordingAdded(felix.id(), felix.studio(), UUID.fromString(id), "LINK"),
                Broker.await(
                        RecordingAdded.class,
                        event -> event.recordingId().toString().equals(id)));
    }

    @Test
    void strangers_find_nothing_and_readers_change_nothing() {
        String path = felix.path("recordings/" + add(felix.teacher()).path("id"));

        for (Token stranger : List.of(felix.unrelatedTeacher(), felix.otherParent(), felix.foreignAdmin())) {
            as(stranger).get(path).then().statusCode(404);
            as(stranger).get(felix.path("recordings")).then().statusCode(404);
        }
        for (Token reader : List.of(felix.self(), felix.guardian())) {
            Token trusted = reader.withGranted("students-edit");
            add(reader).then().statusCode(403);
            add(trusted).then().statusCode(403);
            patch(trusted, path, "\"0\"", "{\"piece\": null}").then().statusCode(403);
            as(trusted).delete(path).then().statusCode(403);
        }
        given().get(path).then().statusCode(401);
        assertEquals(1, stored());
    }

    @Test
    void a_recording_is_changed_and_removed() {
        String path = felix.path("recordings/" + add(felix.teacher()).path("id"));

        patch(felix.teacher(), path, "\"0\"", "{\"piece\": null, \"title\": \"Autumn\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Autumn"));
        patch(felix.teacher(), path, "\"0\"", "{\"title\": \"Winter\"}").then().statusCode(412);
        patch(felix.teacher(), path, "\"1\"", "{\"audio\": null}").then().statusCode(400);
        as(felix.admin()).delete(path).then().statusCode(204);

        assertEquals(0, stored());
    }

    @Test
    void a_link_that_comes_later_is_told_then() {
        String path = Files.waiting(felix);
        assertEquals(0, told().size());

        patch(felix.teacher(), path, "\"0\"", "{\"link\": \"https://a.example.com\"}")
                .then()
                .statusCode(200);
        patch(felix.teacher(), path, "\"1\"", "{\"link\": \"https://b.example.com\"}")
                .then()
                .statusCode(200);

        Broker.await(RecordingAdded.class, event -> event.studioId().equals(felix.studio()));
        add(felix.teacher());
        Awaitility.await().until(() -> told().size() == 2);
    }

    @Test
    void only_links_that_are_safe_are_taken() {
        for (String link : List.of(
                "http://video.example.com",
                "javascript:alert(1)",
                "https://me:secret@example.com",
                "https://",
                "ftp://example.com",
                "https://example.com/" + "x".repeat(500))) {
            post(felix.teacher(), felix.path("recordings"), Map.of("title", "A", "date", "2026-06-21", "link", link))
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("link"));
        }
        assertEquals(0, stored());
    }

    @Test
    void what_cannot_be_told_is_not_added() {
        Sabotage.of("RecordingAdded", () -> add(felix.teacher()).then().statusCode(500));

        assertEquals(0, stored());
    }

    private Response add(Token token) {
        return post(token, felix.path("recordings"), WALTZ);
    }

    private List<RecordingAdded> told() {
        return Broker.all(RecordingAdded.class, event -> event.studioId().equals(felix.studio()));
    }

    private long stored() {
        return TestDatabase.number("select count(*) from recordings where studio_id = ?", felix.studio());
    }
}
