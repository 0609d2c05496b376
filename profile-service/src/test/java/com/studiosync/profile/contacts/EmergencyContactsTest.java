package com.studiosync.profile.contacts;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.profile.Child;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class EmergencyContactsTest {

    private static final String NONE = "\"0\"";
    private static final String JOHANNA =
            "{\"name\": \"Johanna Brahms\", \"relation\": \"mother\", \"phone\": \"+493012345678\"}";
    private static final String NEIGHBOUR = "{\"name\": \"Frau Nachbarin\", \"phone\": \"+493012345679\"}";

    private Child child;
    private String path;

    @BeforeEach
    void a_child_with_everybody() {
        child = Child.withEverybody();
        path = child.path() + "/emergency-contacts";
    }

    @Test
    void a_guardian_tells_whom_to_call_and_in_which_order() {
        as(child.teacher())
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", NONE)
                .body("contacts", hasSize(0));

        put(child.guardian(), path, NONE, list(JOHANNA, NEIGHBOUR))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        put(child.guardian(), path, "\"1\"", list(NEIGHBOUR, JOHANNA))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        for (Token near : List.of(child.admin(), child.teacher(), child.guardian(), child.self())) {
            as(near).get(path)
                    .then()
                    .statusCode(200)
                    .body("contacts.name", contains("Frau Nachbarin", "Johanna Brahms"))
                    .body("contacts[0].relation", nullValue())
                    .body("contacts[1].phone", equalTo("+493012345678"));
        }
    }

    @Test
    void others_see_and_change_none_of_it() {
        put(child.admin(), path, NONE, list(JOHANNA)).then().statusCode(200);

        for (Token far : List.of(child.colleague(), child.neighbour(), child.stranger())) {
            as(far).get(path).then().statusCode(404).body(not(containsString("Johanna")));
            put(far, path, "*", list(NEIGHBOUR)).then().statusCode(404);
        }
        for (Token reader : List.of(child.teacher(), child.self())) {
            put(reader, path, "*", list(NEIGHBOUR)).then().statusCode(403);
        }
        RestAssured.get(path).then().statusCode(401);

        as(child.admin()).get(path).then().header("ETag", "\"1\"").body("contacts.name", contains("Johanna Brahms"));
    }

    @Test
    void a_former_teacher_has_nobody_to_call_any_more() {
        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", child.studio());
        TestDatabase.execute(
                "update assignments set from_date = from_date - 10, until_date = current_date"
                        + " where student_id = ?",
                child.id());

        as(child.teacher()).get(path).then().statusCode(403);
    }

    @Test
    void who_has_not_seen_the_current_list_replaces_none() {
        put(child.guardian(), path, NONE, list(JOHANNA)).then().statusCode(200);

        put(child.admin(), path, NONE, list(NEIGHBOUR)).then().statusCode(412);
        put(child.admin(), path, null, list(NEIGHBOUR)).then().statusCode(428);

        as(child.admin()).get(path).then().body("contacts.name", contains("Johanna Brahms"));
    }

    @Test
    void the_same_list_again_makes_no_new_version() {
        put(child.guardian(), path, NONE, list(JOHANNA)).then().statusCode(200);

        put(child.guardian(), path, "\"1\"", list(JOHANNA))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void of_two_who_tell_the_first_contacts_at_once_one_is_told_to_read_again() {
        List<Integer> answers = AtOnce.run(
                2, () -> put(child.guardian(), path, NONE, list(JOHANNA)).statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void of_who_has_left_they_are_read_and_do_not_change() {
        put(child.guardian(), path, NONE, list(JOHANNA)).then().statusCode(200);
        child.archived();

        put(child.guardian(), path, "\"1\"", list()).then().statusCode(409).body("type", endsWith("/student-archived"));

        as(child.guardian()).get(path).then().statusCode(200).body("contacts", hasSize(1));
    }

    @Test
    void bad_contacts_are_refused_and_leave_nothing() {
        Stream.of(
                        "{}",
                        "{\"contacts\": null}",
                        list("null"),
                        list("{}"),
                        list("{\"name\": \"A\"}"),
                        list("{\"phone\": \"+493012345678\"}"),
                        list("{\"name\": \" \", \"phone\": \"+493012345678\"}"),
                        list("{\"name\": \"A\\u0000\", \"phone\": \"+493012345678\"}"),
                        list("{\"name\": \"%s\", \"phone\": \"+493012345678\"}".formatted("x".repeat(101))),
                        list("{\"name\": \"A\", \"phone\": \"112\"}"),
                        list("{\"name\": \"A\", \"phone\": \"+4930123456789012345\"}"),
                        list("{\"name\": \"A\", \"relation\": \"%s\", \"phone\": \"+493012345678\"}"
                                .formatted("x".repeat(51))),
                        list(JOHANNA, JOHANNA, JOHANNA, JOHANNA, JOHANNA, JOHANNA))
                .forEach(body -> refused(422, body));
        Stream.of(
                        "{",
                        "[]",
                        "null",
                        "",
                        "{\"contacts\": {}}",
                        "{\"contacts\": [5]}",
                        list("{\"name\": 5, \"phone\": \"+493012345678\"}"),
                        list("{\"name\": \"A\", \"phone\": 493012345678}"),
                        list("{\"name\": \"A\", \"phone\": \"+493012345678\", \"email\": \"a@b.example\"}"),
                        "{\"contacts\": [], \"version\": 1}")
                .forEach(body -> refused(400, body));

        assertEquals(
                0, TestDatabase.number("select count(*) from emergency_contacts where student_id = ?", child.id()));
    }

    private void refused(int status, String body) {
        put(child.guardian(), path, NONE, body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));
    }

    private static String list(String... contacts) {
        return "{\"contacts\": [" + String.join(", ", contacts) + "]}";
    }
}
