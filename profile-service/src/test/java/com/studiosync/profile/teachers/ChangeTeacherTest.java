package com.studiosync.profile.teachers;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.TeacherProfilePublished;
import com.studiosync.contracts.profile.TeacherProfileUpdated;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ChangeTeacherTest {

    private static final String FRESH = "\"0\"";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token teacher = Token.of(studio, Role.TEACHER);

    @Test
    void a_patch_changes_what_it_names_and_clears_what_it_nulls() {
        UUID id = UUID.fromString(post(admin, TEACHERS, """
                {"firstName": "Clara", "lastName": "Wieck", "headline": "Piano", "biography": "Born in Leipzig.",
                 "hourlyRate": {"amount": "45.00", "currency": "EUR"}}""").path("id"));

        patch(admin, path(id), FRESH, """
                {"lastName": "Schumann", "headline": null, "specialties": ["PIANO"], "hourlyRate": {"amount": "50"}}""")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("displayName", equalTo("Clara Schumann"))
                .body("slug", equalTo("clara-wieck"))
                .body("headline", nullValue())
                .body("biography", equalTo("Born in Leipzig."))
                .body("hourlyRate", equalTo(Map.of("amount", "50.00", "currency", "EUR")));

        assertEquals(
                new TeacherProfileUpdated(
                        id,
                        studio,
                        "Clara Schumann",
                        List.of("PIANO"),
                        Set.of("lastName", "headline", "specialties", "hourlyRate")),
                Broker.await(
                        TeacherProfileUpdated.class, event -> event.teacherId().equals(id)));
    }

    @Test
    void a_patch_that_changes_nothing_has_no_effect() {
        UUID id = teacher(admin, "Clara", "Wieck");

        patch(admin, path(id), FRESH, "{\"firstName\": \"Clara\"}")
                .then()
                .statusCode(200)
                .header("ETag", FRESH);

        publish(admin, id);
        Broker.await(TeacherProfilePublished.class, event -> event.teacherId().equals(id));
        assertEquals(List.of(), Broker.all(TeacherProfileUpdated.class, event -> event.teacherId()
                .equals(id)));
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        UUID id = teacher(admin, "Clara", "Wieck");

        as(admin)
                .contentType("application/merge-patch+json")
                .body("{\"headline\": \"A\"}")
                .patch(path(id))
                .then()
                .statusCode(428);
        patch(admin, path(id), "\"7\"", "{\"headline\": \"A\"}").then().statusCode(412);
        patch(admin, path(id), "seven", "{\"headline\": \"A\"}").then().statusCode(400);

        assertEquals(0, version(id));
    }

    @Test
    void of_two_who_change_the_same_version_at_once_one_is_told_that_it_is_stale() {
        UUID id = teacher(admin, "Clara", "Wieck");

        List<CompletableFuture<Integer>> answers = Stream.of("A", "B")
                .map(text -> CompletableFuture.supplyAsync(
                        () -> patch(admin, path(id), FRESH, "{\"headline\": \"%s\"}".formatted(text))
                                .statusCode()))
                .toList();

        assertEquals(
                List.of(200, 412),
                answers.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(1, version(id));
    }

    @Test
    void a_slug_can_be_changed_but_neither_removed_nor_taken_from_another() {
        UUID id = teacher(admin, "Clara", "Wieck");
        teacher(admin, "Fanny", "Hensel");

        patch(admin, path(id), FRESH, "{\"slug\": null}").then().statusCode(422).body("errors.field", hasItem("slug"));
        patch(admin, path(id), FRESH, "{\"slug\": \"fanny-hensel\"}")
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("slug"));
        patch(admin, path(id), FRESH, "{\"slug\": \"clara\"}").then().statusCode(200);
    }

    @Test
    void a_patch_is_held_to_the_rules_of_a_new_profile() {
        UUID id = teacher(admin, "Clara", "Wieck");

        Stream.of(
                        "{\"firstName\": null}",
                        "{\"firstName\": \" \"}",
                        "{\"headline\": \"%s\"}".formatted("x".repeat(161)),
                        "{\"specialties\": [\"KAZOO\"]}",
                        "{\"hourlyRate\": {\"amount\": \"45.00\"}}",
                        "{\"yearsOfExperience\": -1}")
                .forEach(
                        changes -> patch(admin, path(id), FRESH, changes).then().statusCode(422));
        Stream.of("{\"role\": \"ADMIN\"}", "{\"studioId\": null}", "{\"yearsOfExperience\": \"5\"}", "[]", "{", "null")
                .forEach(
                        changes -> patch(admin, path(id), FRESH, changes).then().statusCode(400));
        as(admin)
                .contentType(ContentType.JSON)
                .header("If-Match", FRESH)
                .body("{\"headline\": \"A\"}")
                .patch(path(id))
                .then()
                .statusCode(415);

        assertEquals(0, version(id));
    }

    @Test
    void a_teacher_changes_her_own_profile_and_cannot_hand_it_on() {
        UUID id = UUID.fromString(post(teacher, TEACHERS, Map.of("firstName", "Clara", "lastName", "Wieck"))
                .path("id"));

        patch(teacher, path(id), FRESH, "{\"accountId\": \"%s\"}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(403);
        patch(teacher, path(id), FRESH, "{\"accountId\": null}").then().statusCode(403);
        patch(teacher, path(id), FRESH, "{\"headline\": \"Mine\"}").then().statusCode(200);
    }

    @Test
    void a_teacher_cannot_change_a_colleague_and_does_not_learn_of_one_who_is_not_public() {
        UUID hidden = teacher(admin, "Hidden", "Colleague");
        UUID seen = publishedTeacher(admin, "Seen", "Colleague");

        patch(teacher, path(hidden), FRESH, "{\"headline\": \"A\"}").then().statusCode(404);
        patch(teacher, path(seen), "\"1\"", "{\"headline\": \"A\"}").then().statusCode(403);
        as(teacher).post(path(hidden) + "/publish").then().statusCode(404);
        as(teacher).post(path(seen) + "/unpublish").then().statusCode(403);

        assertEquals(0, version(hidden));
        assertEquals(1, version(seen));
    }

    @Test
    void an_admin_of_another_studio_finds_nothing_to_change() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");
        Token stranger = Token.of(UUID.randomUUID(), Role.ADMIN);

        patch(stranger, path(id), "\"1\"", "{\"headline\": \"A\"}").then().statusCode(404);
        as(stranger).post(path(id) + "/unpublish").then().statusCode(404);
        as(stranger).delete(path(id)).then().statusCode(404);

        assertEquals(1, version(id));
    }

    private static String path(UUID id) {
        return TEACHERS + "/" + id;
    }

    private static void publish(Token token, UUID id) {
        as(token).post(path(id) + "/publish").then().statusCode(200);
    }

    private static long version(UUID id) {
        return TestDatabase.number("select version from teachers where id = ?", id);
    }
}
