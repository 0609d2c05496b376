package com.studiosync.profile.specialties;

import static com.studiosync.profile.Api.SPECIALTIES;
import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class TaughtSpecialtiesTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @Test
    void teachers_and_students_carry_what_the_studio_has_added_and_those_of_another_do_not() {
        post(admin, SPECIALTIES, Map.of("label", "Ukulele", "parent", "GUITAR"));
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);

        teacher(admin, "PIANO", "OWN_UKULELE").statusCode(201);
        student(admin, "OWN_UKULELE").statusCode(201);
        teacher(elsewhere, "PIANO", "OWN_UKULELE").statusCode(422).body("errors.field", hasItem("specialties"));
        student(elsewhere, "OWN_UKULELE").statusCode(422).body("errors.field", hasItem("primaryInstrument"));
    }

    @Test
    void all_codes_that_are_wrong_are_told_at_once() {
        teacher(admin, "KAZOO", "PIANO", "OWN_SAW").statusCode(422).body("errors", hasSize(2));
    }

    @Test
    void what_is_hidden_stays_on_profiles_that_carry_it_and_comes_to_no_other() {
        String teacher = TEACHERS + "/" + teacher(admin, "BRASS_TUBA").extract().path("id");
        String student = STUDENTS + "/" + student(admin, "BRASS_TUBA").extract().path("id");
        patch(admin, SPECIALTIES + "/BRASS", "{\"hidden\": true}").then().statusCode(200);

        patch(admin, teacher, "\"0\"", "{\"specialties\": [\"BRASS_TUBA\", \"VOICE\"]}")
                .then()
                .statusCode(200);
        patch(admin, student, "\"0\"", "{\"firstName\": \"Bea\"}").then().statusCode(200);
        patch(admin, teacher, "\"1\"", "{\"specialties\": [\"BRASS_TUBA\", \"BRASS_HORN\"]}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("specialties"));
        patch(admin, student, "\"1\"", "{\"primaryInstrument\": \"BRASS\"}")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("primaryInstrument"));
        teacher(admin, "BRASS_TUBA").statusCode(422);
        student(admin, "BRASS").statusCode(422);
    }

    @Test
    void a_kind_of_its_own_is_hidden_with_what_it_is_a_kind_of() {
        post(admin, SPECIALTIES, Map.of("label", "Sousaphone", "parent", "BRASS"));

        patch(admin, SPECIALTIES + "/BRASS", "{\"hidden\": true}").then().statusCode(200);

        student(admin, "OWN_SOUSAPHONE").statusCode(422);
    }

    private static ValidatableResponse teacher(Token by, String... codes) {
        return post(by, TEACHERS, Map.of("firstName", "Ann", "lastName", "Lee", "specialties", List.of(codes)))
                .then();
    }

    private static ValidatableResponse student(Token by, String code) {
        return post(by, STUDENTS, Map.of("firstName", "Bob", "lastName", "Lee", "primaryInstrument", code))
                .then();
    }
}
