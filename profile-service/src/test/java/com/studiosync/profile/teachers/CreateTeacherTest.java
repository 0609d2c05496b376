package com.studiosync.profile.teachers;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.teacher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.TeacherProfileCreated;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class CreateTeacherTest {

    private static final Map<String, Object> CLARA = Map.of("firstName", "Clara", "lastName", "Wieck");

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token teacher = Token.of(studio, Role.TEACHER);

    @Test
    void an_admin_makes_a_whole_profile() {
        UUID account = Memberships.granted(studio, Role.TEACHER);
        String id = post(admin, TEACHERS, """
                {"firstName": " Clara ", "lastName": "Wieck", "headline": "Piano", "biography": "Born in Leipzig.\\nPlays.",
                 "qualifications": "Diploma", "specialties": ["PIANO", "COMPOSITION"], "yearsOfExperience": 12,
                 "hourlyRate": {"amount": "45", "currency": "EUR"}, "accountId": "%s"}""".formatted(account))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(TEACHERS + "/"))
                .body("displayName", equalTo("Clara Wieck"))
                .body("published", equalTo(false))
                .extract()
                .path("id");

        as(admin)
                .get(TEACHERS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("slug", equalTo("clara-wieck"))
                .body("firstName", equalTo("Clara"))
                .body("biography", equalTo("Born in Leipzig.\nPlays."))
                .body("specialties", equalTo(List.of("PIANO", "COMPOSITION")))
                .body("yearsOfExperience", equalTo(12))
                .body("hourlyRate", equalTo(Map.of("amount", "45.00", "currency", "EUR")))
                .body("accountId", equalTo(account.toString()));
        TeacherProfileCreated event = Broker.await(
                TeacherProfileCreated.class,
                created -> created.teacherId().toString().equals(id));
        assertEquals(
                new TeacherProfileCreated(
                        UUID.fromString(id), studio, account, "Clara Wieck", List.of("PIANO", "COMPOSITION")),
                event);
    }

    @Test
    void a_teacher_makes_her_own_profile() {
        post(teacher, TEACHERS, CLARA)
                .then()
                .statusCode(201)
                .body("accountId", equalTo(teacher.account().toString()));
    }

    @Test
    void a_teacher_cannot_make_a_profile_for_somebody_else() {
        Map<String, Object> other = Map.of("firstName", "A", "lastName", "B", "accountId", UUID.randomUUID());

        post(teacher, TEACHERS, other).then().statusCode(403);

        assertEquals(0, stored());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STUDENT", "PARENT"})
    void students_and_parents_make_no_teachers(Role role) {
        post(Token.of(studio, role), TEACHERS, CLARA).then().statusCode(403);

        assertEquals(0, stored());
    }

    @Test
    void a_teacher_whose_permission_was_withdrawn_makes_no_profile() {
        post(teacher.withWithdrawn("teachers-edit"), TEACHERS, CLARA).then().statusCode(403);
    }

    @Test
    void nobody_makes_a_profile_without_a_token() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(CLARA)
                .post(TEACHERS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_token_of_no_studio_makes_no_profile() {
        post(Token.ofNoStudio(), TEACHERS, CLARA).then().statusCode(403);
    }

    @Test
    void an_account_has_one_profile_in_a_studio_and_one_in_another() {
        post(teacher, TEACHERS, CLARA).then().statusCode(201);

        post(teacher, TEACHERS, CLARA).then().statusCode(409).body("errors.field", hasItem("accountId"));
        Token elsewhere = Token.of(UUID.randomUUID(), Role.TEACHER).withAccount(teacher.account());
        post(elsewhere, TEACHERS, CLARA).then().statusCode(201);

        assertEquals(1, stored());
    }

    @Test
    void a_profile_that_is_refused_leaves_neither_row_nor_event() {
        post(admin, TEACHERS, Map.of("firstName", "First", "lastName", "Come", "slug", "taken"))
                .then()
                .statusCode(201);

        post(admin, TEACHERS, Map.of("firstName", "Second", "lastName", "Come", "slug", "taken"))
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("slug"));

        UUID marker = teacher(admin, "Third", "Come");
        Broker.await(TeacherProfileCreated.class, event -> event.teacherId().equals(marker));
        assertEquals(2, stored());
        assertEquals(
                List.of("First Come", "Third Come"),
                Broker.all(TeacherProfileCreated.class, event -> event.studioId()
                                .equals(studio))
                        .stream()
                        .map(TeacherProfileCreated::displayName)
                        .sorted()
                        .toList());
    }

    @Test
    void a_profile_whose_event_cannot_be_written_is_not_kept() {
        TestDatabase.execute(
                "alter table outbox add constraint refused check (studio_id <> '%s') not valid".formatted(studio));
        try {
            post(admin, TEACHERS, CLARA).then().statusCode(500).body("detail", endsWith("request id."));
        } finally {
            TestDatabase.execute("alter table outbox drop constraint refused");
        }

        assertEquals(0, stored());
    }

    @ParameterizedTest
    @CsvSource({"45,45.00", "0,0.00", "19.9,19.90", "99999999.99,99999999.99", "1e3,1000.00"})
    void an_amount_of_money_is_exact(String sent, String kept) {
        post(admin, TEACHERS, withRate(sent, "EUR")).then().statusCode(201).body("hourlyRate.amount", equalTo(kept));

        assertEquals(
                kept,
                String.valueOf(TestDatabase.rows("select hourly_rate_amount from teachers where studio_id = ?", studio)
                        .get(0)
                        .get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "45.001", "100000000", "1e9", "1e1000000", "1e-1000000", ""})
    void an_amount_that_is_negative_too_large_or_too_precise_is_refused(String amount) {
        post(admin, TEACHERS, withRate(amount, "EUR"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("hourlyRate.amount"));

        assertEquals(0, stored());
    }

    @Test
    void a_currency_that_does_not_exist_is_refused() {
        post(admin, TEACHERS, withRate("45.00", "TALER"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("hourlyRate.currency"));
    }

    @Test
    void a_profile_without_a_rate_shows_none() {
        post(admin, TEACHERS, CLARA).then().statusCode(201).body("hourlyRate", nullValue());
    }

    private static Map<String, Object> withRate(String amount, String currency) {
        return Map.of(
                "firstName", "Clara",
                "lastName", "Wieck",
                "hourlyRate", Map.of("amount", amount, "currency", currency));
    }

    private long stored() {
        return TestDatabase.number("select count(*) from teachers where studio_id = ?", studio);
    }
}
