package com.studiosync.profile.teachers;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class TeacherVisibilityTest {

    private static final Map<String, Object> CLARA = Map.of(
            "firstName", "Clara",
            "lastName", "Wieck",
            "hourlyRate", Map.of("amount", "45.00", "currency", "EUR"));

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token clara = Token.of(studio, Role.TEACHER);

    @Test
    void an_admin_sees_all_profiles() {
        teacher(admin, "Hidden", "Hensel");
        publishedTeacher(admin, "Public", "Pape");

        assertEquals(List.of("Hidden Hensel", "Public Pape"), listed(admin));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TEACHER", "STUDENT", "PARENT"})
    void other_members_see_published_profiles_alone(Role role) {
        UUID hidden = teacher(admin, "Hidden", "Hensel");
        UUID seen = publishedTeacher(admin, "Public", "Pape");
        Token member = Token.of(studio, role);

        assertEquals(List.of("Public Pape"), listed(member));
        as(member).get(TEACHERS + "/" + hidden).then().statusCode(404);
        as(member).get(TEACHERS + "/" + seen).then().statusCode(200);
    }

    @Test
    void a_teacher_sees_her_own_profile_before_it_is_public() {
        post(clara, TEACHERS, CLARA).then().statusCode(201);

        assertEquals(List.of("Clara Wieck"), listed(clara));
    }

    @Test
    void hourly_rate_and_account_are_shown_to_admins_and_the_teacher_alone() {
        String id = post(clara, TEACHERS, CLARA).path("id");
        as(admin).post(TEACHERS + "/" + id + "/publish").then().statusCode(200);

        for (Token entitled : List.of(admin, clara)) {
            as(entitled)
                    .get(TEACHERS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("$", hasKey("hourlyRate"))
                    .body("$", hasKey("accountId"));
        }
        for (Role role : List.of(Role.TEACHER, Role.STUDENT, Role.PARENT)) {
            Token member = Token.of(studio, role);
            as(member)
                    .get(TEACHERS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("hourlyRate")))
                    .body("$", not(hasKey("accountId")));
            as(member)
                    .get(TEACHERS)
                    .then()
                    .body("items[0]", not(hasKey("hourlyRate")))
                    .body("items[0]", not(hasKey("accountId")));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void members_of_another_studio_see_nobody(Role role) {
        UUID id = publishedTeacher(admin, "Public", "Pape");
        Token stranger = Token.of(UUID.randomUUID(), role);

        assertEquals(List.of(), listed(stranger));
        as(stranger).get(TEACHERS + "/" + id).then().statusCode(404);
    }

    @Test
    void nobody_reads_profiles_of_members_without_a_token() {
        RestAssured.get(TEACHERS).then().statusCode(401);
    }

    @Test
    void a_path_that_holds_no_id_leads_nowhere() {
        as(admin).get(TEACHERS + "/clara").then().statusCode(404);
    }

    private static List<String> listed(Token token) {
        return as(token).get(TEACHERS).then().statusCode(200).extract().path("items.displayName");
    }
}
