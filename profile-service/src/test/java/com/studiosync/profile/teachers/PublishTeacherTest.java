package com.studiosync.profile.teachers;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.TeacherProfilePublished;
import com.studiosync.contracts.profile.TeacherProfileUnpublished;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class PublishTeacherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void publishing_twice_is_publishing_once() {
        UUID id = teacher(admin, "Clara", "Wieck");

        publish(admin, id, 200);
        as(admin)
                .post(TEACHERS + "/" + id + "/publish")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("published", equalTo(true));
        unpublish(admin, id);
        as(admin)
                .post(TEACHERS + "/" + id + "/unpublish")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("published", equalTo(false));
        publish(admin, id, 200);
        unpublish(admin, id);

        awaitEvents(id, 5);
        assertEquals(
                List.of(
                        "com.studiosync.profile.TeacherProfileCreated.v1",
                        "com.studiosync.profile.TeacherProfilePublished.v1",
                        "com.studiosync.profile.TeacherProfileUnpublished.v1",
                        "com.studiosync.profile.TeacherProfilePublished.v1",
                        "com.studiosync.profile.TeacherProfileUnpublished.v1"),
                Broker.about(id).stream()
                        .map(record -> Broker.header(record, "ce_type"))
                        .toList());
        assertEquals(
                new TeacherProfilePublished(id, studio, "clara-wieck"),
                Broker.await(TeacherProfilePublished.class, event -> event.teacherId()
                        .equals(id)));
    }

    @Test
    void a_teacher_publishes_her_own_profile() {
        Token teacher = Token.of(studio, Role.TEACHER);
        UUID id = UUID.fromString(post(teacher, TEACHERS, Map.of("firstName", "Clara", "lastName", "Wieck"))
                .path("id"));

        publish(teacher, id, 200);
    }

    @Test
    void students_publish_nothing() {
        publish(Token.of(studio, Role.STUDENT), teacher(admin, "Clara", "Wieck"), 403);
    }

    @Test
    void a_public_profile_that_is_removed_leaves_the_public_first() {
        UUID id = publishedTeacher(admin, "Clara", "Wieck");

        as(admin).delete(TEACHERS + "/" + id).then().statusCode(204);

        as(admin).get(TEACHERS + "/" + id).then().statusCode(404);
        assertEquals(0, TestDatabase.number("select count(*) from teachers where id = ?", id));
        Broker.await(TeacherProfileUnpublished.class, event -> event.teacherId().equals(id));
    }

    @Test
    void only_an_admin_removes_a_profile() {
        Token teacher = Token.of(studio, Role.TEACHER);
        UUID id = UUID.fromString(post(teacher, TEACHERS, Map.of("firstName", "Clara", "lastName", "Wieck"))
                .path("id"));

        as(teacher).delete(TEACHERS + "/" + id).then().statusCode(403);
        as(admin).delete(TEACHERS + "/" + id).then().statusCode(204);
        as(admin).delete(TEACHERS + "/" + id).then().statusCode(404);
    }

    private static void publish(Token token, UUID id, int status) {
        as(token).post(TEACHERS + "/" + id + "/publish").then().statusCode(status);
    }

    private static void unpublish(Token token, UUID id) {
        as(token).post(TEACHERS + "/" + id + "/unpublish").then().statusCode(200);
    }

    private static void awaitEvents(UUID id, int count) {
        Awaitility.await("events").atMost(PATIENCE).until(() -> Broker.about(id).size() >= count);
    }
}
