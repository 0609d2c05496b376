package com.studiosync.studio.layout;

import static com.studiosync.studio.layout.Layouts.PATH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class TemplateTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void there_are_some_to_choose_from() {
        school.asA(Role.ADMIN)
                .get(PATH + "/templates")
                .then()
                .statusCode(200)
                .body("items.code", contains("small-studio", "practice-rooms", "school"))
                .body("items[0].name", is("Small studio"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-studio", "practice-rooms", "school"})
    void each_keeps_all_rules_and_takes_the_place_of_the_layout(String code) {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .post(PATH + "/templates/" + code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        school.asA(Role.TEACHER)
                .get(PATH)
                .then()
                .header("ETag", "\"1\"")
                .body("rooms", not(empty()))
                .body("equipment", not(empty()));
    }

    @Test
    void beginning_with_one_needs_to_know_the_layout_that_it_replaces() {
        school.asA(Role.ADMIN).post(PATH + "/templates/school").then().statusCode(428);
        school.asA(Role.ADMIN)
                .header("If-Match", "\"3\"")
                .post(PATH + "/templates/school")
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_no_template_is_not_found() {
        school.asA(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .post(PATH + "/templates/castle")
                .then()
                .statusCode(404);
    }

    @Test
    void only_admins_begin() {
        school.asA(Role.TEACHER).get(PATH + "/templates").then().statusCode(403);
        school.asA(Role.TEACHER)
                .header("If-Match", "\"0\"")
                .post(PATH + "/templates/school")
                .then()
                .statusCode(403);
    }
}
