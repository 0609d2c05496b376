package com.studiosync.profile.students;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.profile.StudentEnrolled;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class EnrolStudentTest {

    private static final Map<String, Object> FELIX =
            Map.of("firstName", "Felix", "lastName", "Brahms", "primaryInstrument", "PIANO");

    @Inject
    Clock clock;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void an_admin_enrols_a_student_with_all_that_is_known() {
        UUID account = Memberships.granted(studio, Role.STUDENT);
        String id = post(admin, STUDENTS, """
                {"firstName": "Felix", "lastName": "Brahms", "primaryInstrument": "VIOLIN", "skillLevel": "BEGINNER",
                 "dateOfBirth": "2015-05-07", "enrolmentDate": "2026-09-01", "accountId": "%s"}""".formatted(account))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(STUDENTS + "/"))
                .extract()
                .path("id");

        as(admin)
                .get(STUDENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Felix Brahms"))
                .body("primaryInstrument", equalTo("VIOLIN"))
                .body("skillLevel", equalTo("BEGINNER"))
                .body("dateOfBirth", equalTo("2015-05-07"))
                .body("enrolmentDate", equalTo("2026-09-01"))
                .body("accountId", equalTo(account.toString()));
        assertEquals(
                new StudentEnrolled(UUID.fromString(id), studio, account, "VIOLIN"),
                Broker.await(
                        StudentEnrolled.class,
                        event -> event.studentId().toString().equals(id)));
    }

    @Test
    void what_others_are_told_of_a_student_holds_no_name_and_no_birthday() {
        UUID id = UUID.fromString(post(admin, STUDENTS, """
                {"firstName": "Felix", "lastName": "Brahms", "primaryInstrument": "VIOLIN",
                 "dateOfBirth": "2015-05-07"}""").path("id"));

        Broker.await(StudentEnrolled.class, event -> event.studentId().equals(id));
        Broker.about(id).forEach(record -> {
            String told = new String(record.value(), StandardCharsets.UTF_8);
            assertFalse(told.contains("Felix") || told.contains("Brahms") || told.contains("2015"), told);
        });
    }

    @Test
    void the_day_of_enrolment_is_today_unless_told() {
        LocalDate before = LocalDate.now(clock.withZone(ZoneOffset.UTC));

        String day =
                post(admin, STUDENTS, FELIX).then().statusCode(201).extract().path("enrolmentDate");

        LocalDate after = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        assertTrue(List.of(before, after).contains(LocalDate.parse(day)), day);
    }

    @Test
    void a_teacher_enrols_a_child_without_an_account() {
        Token teacher = Token.of(studio, Role.TEACHER);
        UUID profile = ownProfile(teacher);

        UUID id = student(teacher, "Felix", "Brahms");

        assertEquals(
                new StudentEnrolled(id, studio, null, "PIANO"),
                Broker.await(StudentEnrolled.class, event -> event.studentId().equals(id)));
        assertEquals(
                List.of(List.of(profile)),
                TestDatabase.rows(
                        "select teacher_id from assignments where student_id = ? and until_date is null", id));
    }

    @Test
    void a_student_whom_an_admin_takes_in_is_assigned_to_nobody() {
        student(Token.of(studio, Role.ADMIN, Role.TEACHER), "Felix", "Brahms");

        assertEquals(0, assigned());
    }

    @Test
    void a_teacher_without_a_profile_enrols_nobody() {
        post(Token.of(studio, Role.TEACHER), STUDENTS, FELIX)
                .then()
                .statusCode(409)
                .body("detail", containsString("teacher profile"));

        assertEquals(0, stored());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STUDENT", "PARENT"})
    void students_and_parents_enrol_nobody(Role role) {
        post(Token.of(studio, role), STUDENTS, FELIX).then().statusCode(403);

        assertEquals(0, stored());
    }

    @Test
    void an_account_is_one_student_of_a_studio_and_the_refused_one_leaves_nothing() {
        UUID account = Memberships.granted(studio, Role.STUDENT);
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);
        Memberships.grant(elsewhere.studio(), account, Role.STUDENT);
        Map<String, Object> first =
                Map.of("firstName", "Felix", "lastName", "B", "primaryInstrument", "PIANO", "accountId", account);
        Map<String, Object> second =
                Map.of("firstName", "Fanny", "lastName", "B", "primaryInstrument", "VOICE", "accountId", account);
        post(admin, STUDENTS, first).then().statusCode(201);

        post(admin, STUDENTS, second).then().statusCode(409).body("errors.field", hasItem("accountId"));
        post(elsewhere, STUDENTS, second).then().statusCode(201);

        UUID marker = student(admin, "Last", "One");
        Broker.await(StudentEnrolled.class, event -> event.studentId().equals(marker));
        assertEquals(2, stored());
        assertEquals(
                2,
                Broker.all(StudentEnrolled.class, event -> event.studioId().equals(studio))
                        .size());
    }

    @Test
    void a_student_whose_event_cannot_be_written_is_not_enrolled() {
        TestDatabase.execute(
                "alter table outbox add constraint refused check (studio_id <> '%s') not valid".formatted(studio));
        try {
            post(admin, STUDENTS, FELIX).then().statusCode(500);
        } finally {
            TestDatabase.execute("alter table outbox drop constraint refused");
        }

        assertEquals(0, stored());
    }

    private long assigned() {
        return TestDatabase.number("select count(*) from assignments where studio_id = ?", studio);
    }

    private long stored() {
        return TestDatabase.number("select count(*) from students where studio_id = ?", studio);
    }
}
