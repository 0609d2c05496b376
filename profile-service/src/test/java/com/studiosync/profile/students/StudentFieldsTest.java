package com.studiosync.profile.students;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.StudentUpdated;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Child;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class StudentFieldsTest {

    private Child child;

    @BeforeEach
    void a_child_with_everybody() {
        child = Child.withEverybody();
    }

    @Test
    void the_account_is_for_admins_and_the_student() {
        String account = child.self().account().toString();

        sees(child.admin(), "accountId", account);
        sees(child.self(), "accountId", account);
        sees(child.teacher(), "accountId", null);
        sees(child.guardian(), "accountId", null);
    }

    @Test
    void the_birthday_is_for_those_who_have_to_do_with_the_student_and_not_for_former_teachers() {
        for (Token near : List.of(child.admin(), child.self(), child.teacher(), child.guardian())) {
            sees(near, "dateOfBirth", "2015-05-07");
        }

        TestDatabase.execute(
                "update assignments set from_date = from_date - 10, until_date = current_date"
                        + " where student_id = ?",
                child.id());
        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", child.studio());
        sees(child.teacher(), "dateOfBirth", null);
        sees(child.teacher(), "hasMedicalNotes", null);
    }

    @Test
    void a_list_tells_of_nobody_what_has_a_rule_of_its_own() {
        as(child.admin())
                .get(STUDENTS)
                .then()
                .statusCode(200)
                .body("items[0].displayName", equalTo("Felix Brahms"))
                .body("items[0].dateOfBirth", nullValue())
                .body("items[0].accountId", nullValue())
                .body("items[0].hasMedicalNotes", nullValue());
    }

    @Test
    void a_child_gets_an_account_later_from_an_admin_alone() {
        String link = "{\"accountId\": \"%s\"}".formatted(Memberships.granted(child.studio(), Role.STUDENT));
        patch(child.teacher(), child.path(), "\"1\"", link).then().statusCode(403);
        patch(child.teacher(), child.path(), "\"1\"", "{\"accountId\": null}")
                .then()
                .statusCode(403);

        patch(child.admin(), child.path(), "\"1\"", link).then().statusCode(200);

        StudentUpdated told = Broker.awaitLatest(
                StudentUpdated.class,
                event -> event.studentId().equals(child.id()) && event.changed().equals(Set.of("accountId")));
        assertEquals(link, "{\"accountId\": \"%s\"}".formatted(told.accountId()));
    }

    @Test
    void a_teacher_takes_nobody_in_under_an_account_of_her_choice() {
        post(
                        child.teacher(),
                        STUDENTS,
                        Map.of(
                                "firstName", "Fanny",
                                "lastName", "Hensel",
                                "primaryInstrument", "PIANO",
                                "accountId", UUID.randomUUID()))
                .then()
                .statusCode(403);

        assertEquals(1, TestDatabase.number("select count(*) from students where studio_id = ?", child.studio()));
    }

    private void sees(Token member, String field, Object value) {
        as(member).get(child.path()).then().statusCode(200).body(field, equalTo(value));
    }
}
