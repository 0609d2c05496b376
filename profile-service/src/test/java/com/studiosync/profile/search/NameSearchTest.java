package com.studiosync.profile.search;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.teacher;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackends
class NameSearchTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "cla, Clara Wieck",
        "wie, Clara Wieck",
        "CLARA WIECK, Clara Wieck",
        "wieck clara, Clara Wieck",
        "' wi  cl ', Clara Wieck",
        "dvořák, Antonín Dvořák",
        "dvorak an, Antonín Dvořák",
        "ANTONIN, Antonín Dvořák",
        "groß, Anne-Sophie Grosse",
        "sophie, Anne-Sophie Grosse",
        "anne-s, Anne-Sophie Grosse",
        "berg, Lou van den Berg",
        "van b, Lou van den Berg",
        "neill, Max O'Neill",
        "o’n, Max O'Neill",
        "Ελ, Ελένη Καραΐνδρου",
        "καραιν, Ελένη Καραΐνδρου"
    })
    void beginnings_of_words_find_a_student(String wanted, String found) {
        someStudents();

        Response page = search(as(admin), STUDENTS, wanted);

        assertEquals(List.of(found), names(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lara", "clara dvorak", "wieck clara x", "claraw", "%", "_", "cl%", "\\"})
    void what_begins_no_word_of_a_name_finds_nobody(String wanted) {
        someStudents();

        Response page = search(as(admin), STUDENTS, wanted);

        assertEquals(List.of(), names(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "'.,", "\u0000", "a b c d e f"})
    void a_name_without_words_or_with_too_many_is_refused(String wanted) {
        search(as(admin), STUDENTS, wanted).then().statusCode(422).body("errors[0].field", equalTo("name"));
    }

    @Test
    void a_name_without_end_is_refused() {
        search(as(admin), TEACHERS, "x".repeat(101)).then().statusCode(422);
    }

    @Test
    void pages_of_what_is_found_follow_each_other() {
        someStudents();
        student(admin, "Anna", "Bach");
        student(admin, "Anna", "Abel");

        Response first =
                as(admin).queryParam("name", "an").queryParam("limit", 2).get(STUDENTS);
        Response second = as(admin)
                .queryParam("name", "an")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(STUDENTS);

        assertEquals(List.of("Anna Abel", "Anna Bach"), names(first));
        assertEquals(List.of("Antonín Dvořák", "Anne-Sophie Grosse"), names(second));
        second.then().body("nextCursor", equalTo(null));
    }

    @Test
    void a_search_stays_within_what_the_caller_may_see() {
        someStudents();
        teacher(admin, "Clara", "Hidden");
        publishedTeacher(admin, "Clara", "Shown");
        Token stranger = Token.of(studio, Role.STUDENT);
        Token neighbour = Token.of(UUID.randomUUID(), Role.ADMIN);

        assertEquals(List.of(), names(search(as(stranger), STUDENTS, "cla")));
        assertEquals(List.of("Clara Shown"), names(search(as(stranger), TEACHERS, "cla")));
        assertEquals(List.of("Clara Hidden", "Clara Shown"), names(search(as(admin), TEACHERS, "cla")));
        assertEquals(List.of("Clara Shown"), names(search(visiting(studio), PUBLIC_TEACHERS, "cla")));
        assertEquals(List.of(), names(search(as(neighbour), STUDENTS, "cla")));
        assertEquals(List.of(), names(search(as(neighbour), TEACHERS, "cla")));
    }

    @Test
    void a_new_name_is_found_and_the_old_one_is_not() {
        UUID id = student(admin, "Clara", "Wieck");
        String etag = as(admin).get(STUDENTS + "/" + id).getHeader("ETag");

        patch(admin, STUDENTS + "/" + id, etag, "{\"lastName\": \"Schumann\"}")
                .then()
                .statusCode(200);

        assertEquals(List.of("Clara Schumann"), names(search(as(admin), STUDENTS, "schu")));
        assertEquals(List.of(), names(search(as(admin), STUDENTS, "wie")));
    }

    @Test
    void whoever_is_gone_leaves_no_words_behind() {
        UUID id = teacher(admin, "Clara", "Wieck");

        as(admin).delete(TEACHERS + "/" + id).then().statusCode(204);

        assertEquals(0, TestDatabase.number("select count(*) from name_words where person_id = ?", id));
    }

    private void someStudents() {
        student(admin, "Clara", "Wieck");
        student(admin, "Antonín", "Dvořák");
        student(admin, "Anne-Sophie", "Grosse");
        student(admin, "Lou", "van den Berg");
        student(admin, "Max", "O'Neill");
        student(admin, "Ελένη", "Καραΐνδρου");
    }

    private static Response search(RequestSpecification client, String path, String name) {
        return client.queryParam("name", name).get(path);
    }

    private static List<String> names(Response page) {
        return page.then().statusCode(200).extract().path("items.displayName");
    }
}
