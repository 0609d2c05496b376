package com.studiosync.profile.settings;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class ProfileSettingsTest {

    private static final String PATH = "/api/v1/profile-settings";
    private static final String FRESH = "\"0\"";
    private static final String READ = "{\"formerTeachersReadHistory\": true}";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void former_teachers_read_nothing_until_the_studio_says_so_and_nothing_when_it_takes_that_back() {
        Token clara = Token.of(studio, Role.TEACHER);
        UUID teacher = ownProfile(clara);
        String felix = STUDENTS + "/" + student(clara, "Felix", "Brahms");
        TestDatabase.execute("update assignments set from_date = from_date - 30 where teacher_id = ?", teacher);
        as(admin)
                .delete(TEACHERS + "/" + teacher + felix.replace("/api/v1", ""))
                .then()
                .statusCode(204);
        as(clara).get(felix).then().statusCode(404);

        patch(admin, PATH, FRESH, READ).then().statusCode(200).header("ETag", "\"1\"");
        as(clara).get(felix).then().statusCode(200);
        patch(clara, felix, FRESH, "{\"skillLevel\": \"ADVANCED\"}").then().statusCode(403);

        patch(admin, PATH, "\"1\"", "{\"formerTeachersReadHistory\": false}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as(clara).get(felix).then().statusCode(404);
    }

    @Test
    void what_one_studio_decides_says_nothing_about_another() {
        patch(admin, PATH, FRESH, READ).then().statusCode(200);

        as(Token.of(UUID.randomUUID(), Role.ADMIN))
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", FRESH)
                .body("formerTeachersReadHistory", equalTo(false));
        as(admin).get(PATH).then().header("ETag", "\"1\"").body("formerTeachersReadHistory", equalTo(true));
    }

    @Test
    void of_two_who_decide_at_once_one_is_told_that_the_settings_are_stale() {
        assertEquals(List.of(200, 412), atOnce(FRESH, READ));
        assertEquals(List.of(200, 412), atOnce("\"1\"", "{\"formerTeachersReadHistory\": false}"));
    }

    @Test
    void a_change_names_the_version_that_it_was_made_from() {
        as(admin)
                .contentType("application/merge-patch+json")
                .body(READ)
                .patch(PATH)
                .then()
                .statusCode(428);
        patch(admin, PATH, "\"1\"", READ).then().statusCode(412);
        patch(admin, PATH, FRESH, "{}").then().statusCode(200).header("ETag", FRESH);

        assertEquals(0, stored());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TEACHER", "STUDENT", "PARENT"})
    void members_read_and_do_not_decide(Role role) {
        as(Token.of(studio, role)).get(PATH).then().statusCode(200);
        patch(Token.of(studio, role), PATH, FRESH, READ).then().statusCode(403);

        assertEquals(0, stored());
    }

    @Test
    void nobody_reads_them_without_a_token() {
        RestAssured.get(PATH).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400{",
                "400[]",
                "400null",
                "400{\"formerTeachersReadHistory\": \"true\"}",
                "400{\"formerTeachersReadHistory\": 1}",
                "400{\"studioId\": null}",
                "400{\"version\": 3}",
                "422{\"formerTeachersReadHistory\": null}"
            })
    void bad_settings_are_refused_and_change_nothing(String bad) {
        patch(admin, PATH, FRESH, bad.substring(3)).then().statusCode(Integer.parseInt(bad.substring(0, 3)));

        assertEquals(0, stored());
    }

    private List<Integer> atOnce(String etag, String changes) {
        return AtOnce.run(2, () -> patch(admin, PATH, etag, changes).statusCode()).stream()
                .sorted()
                .toList();
    }

    private long stored() {
        return TestDatabase.number("select count(*) from profile_settings where studio_id = ?", studio);
    }
}
