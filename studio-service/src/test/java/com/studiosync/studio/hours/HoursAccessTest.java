package com.studiosync.studio.hours;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may read and replace hours, and from which version. */
@QuarkusTest
@WithBackends
class HoursAccessTest {

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void a_change_without_a_version_or_of_an_old_one_is_refused() {
        Hours.put(school, "\"0\"", Hours.MONDAYS).statusCode(200);

        school.asA(Role.ADMIN)
                .body(Hours.week(""))
                .put("/api/v1/studio/hours")
                .then()
                .statusCode(428)
                .contentType("application/problem+json");
        Hours.put(school, "\"0\"", Hours.TUESDAYS)
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", is("https://studiosync.com/problems/stale"));

        school.asA(Role.ADMIN)
                .get("/api/v1/studio/hours")
                .then()
                .header("ETag", "\"1\"")
                .body("weekly.tuesday", equalTo(List.of()));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void only_admins_change_the_hours(Role role) {
        school.asA(role)
                .header("If-Match", "\"0\"")
                .body(Hours.MONDAYS)
                .put("/api/v1/studio/hours")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");

        assertEquals(0, TestDatabase.number("select count(*) from hours where studio_id = ?", school.id()));
    }

    @Test
    void nobody_changes_the_hours_of_another_studio() {
        School other = Schools.rockSchool();
        Hours.put(other, "\"0\"", Hours.TUESDAYS).statusCode(200);

        Hours.put(school, "\"0\"", Hours.MONDAYS).statusCode(200);

        other.asA(Role.ADMIN)
                .get("/api/v1/studio/hours")
                .then()
                .header("ETag", "\"1\"")
                .body("weekly.monday", equalTo(List.of()));
        Schools.as(Token.ofNoStudio()).get("/api/v1/studio/hours").then().statusCode(403);
    }

    @Test
    void a_member_to_whom_it_was_granted_changes_the_hours_too() {
        Schools.as(Token.of(school.id(), Role.TEACHER).withGranted("studio-edit"))
                .header("If-Match", "\"0\"")
                .body(Hours.MONDAYS)
                .put("/api/v1/studio/hours")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_member_reads_the_hours_and_gets_no_body_again(Role role) {
        Hours.put(school, "\"0\"", Hours.MONDAYS).statusCode(200);

        school.asA(role)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/studio/hours")
                .then()
                .statusCode(200)
                .body("weekly.monday", not(equalTo(List.of())));
        school.asA(role)
                .header("If-None-Match", "\"1\"")
                .get("/api/v1/studio/hours")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void a_studio_that_is_not_there_has_no_hours() {
        School gone = new School(UUID.randomUUID(), "gone");

        gone.asA(Role.ADMIN).get("/api/v1/studio/hours").then().statusCode(404);
        Hours.put(gone, "\"0\"", Hours.MONDAYS).statusCode(404).contentType("application/problem+json");
    }
}
