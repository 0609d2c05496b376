package com.studiosync.identity.members;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.School;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class ChangeMemberBadInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422|roles    |{\"roles\": []}",
                "422|roles    |{\"roles\": null}",
                "422|granted  |{\"granted\": [\"fly\"]}",
                "422|granted  |{\"granted\": [null]}",
                "422|withdrawn|{\"withdrawn\": [\"MEMBERS_MANAGE\"]}",
                "422|withdrawn|{\"granted\": [\"reports-view\"], \"withdrawn\": [\"reports-view\"]}",
                "400|roles.0  |{\"roles\": [\"OWNER\"]}",
                "400|roles.0  |{\"roles\": [0]}",
                "400|roles    |{\"roles\": \"ADMIN\"}",
                "400|granted.0|{\"granted\": [5]}",
                "400|status   |{\"status\": \"PENDING\"}",
                "400|owner    |{\"owner\": null}",
            })
    void a_bad_change_is_refused_and_changes_nothing(int status, String field, String body) {
        School school = Shared.SCHOOL;

        school.patch(Shared.STUDENT, body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));

        assertEquals(List.of("STUDENT"), school.rolesOf(Shared.STUDENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"400|[]", "400|{", "400|''", "400|null", "422|{\"roles\": [null]}"})
    void what_is_no_patch_is_refused(int status, String body) {
        Shared.SCHOOL.patch(Shared.STUDENT, body).then().statusCode(status).contentType("application/problem+json");
    }

    /** Made when it is needed first, for tests that change nothing. */
    private static final class Shared {
        static final School SCHOOL = School.open();
        static final String STUDENT = SCHOOL.member(Role.STUDENT);
    }
}
