package com.studiosync.identity.acceptance;

import static com.studiosync.identity.Guests.accept;
import static com.studiosync.identity.Guests.look;
import static com.studiosync.identity.Guests.tokenFor;
import static com.studiosync.identity.People.stranger;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.identity.School;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class AcceptanceBadInputTest {

    private School school;

    @BeforeEach
    void a_studio() {
        school = School.open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422|firstName|{\"lastName\": \"S\", \"password\": \"correct horse battery\"}",
                "422|lastName |{\"firstName\": \"R\", \"lastName\": \" \", \"password\": \"correct horse battery\"}",
                "422|firstName|{\"firstName\": \"a\\nb\", \"lastName\": \"S\", \"password\": \"correct horse battery\"}",
                "422|password |{\"firstName\": \"R\", \"lastName\": \"S\", \"password\": \"short\"}",
                "422|password |{\"firstName\": \"R\", \"lastName\": \"S\"}",
                "400|email    |{\"firstName\": \"R\", \"lastName\": \"S\", \"password\": \"x\", \"email\": \"e@example.com\"}",
                "400|roles    |{\"roles\": [\"ADMIN\"]}",
                "400|firstName|{\"firstName\": 5}",
            })
    void a_bad_acceptance_is_refused_and_the_invitation_stays(int status, String field, String rest) {
        String email = stranger();
        String token = tokenFor(school, email, "STUDENT");

        accept("{\"token\": \"" + token + "\", " + rest.substring(1))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));

        look(token).then().statusCode(200);
        assertEquals(0, TestDatabase.number("select count(*) from accounts where email = ?", email));
    }

    @Test
    void what_is_no_token_is_not_good() {
        for (String none : List.of("x", "x".repeat(64), "%25".repeat(20))) {
            look(none).then().statusCode(404).contentType("application/problem+json");
        }
        accept(Map.of("token", "x")).then().statusCode(404);
        accept(Map.of("token", "x".repeat(201))).then().statusCode(422).body("errors.field", hasItems("token"));
        accept("{}").then().statusCode(422).body("errors.field", hasItem("token"));
        accept("").then().statusCode(400);
        accept("[]").then().statusCode(400);
    }
}
