package com.studiosync.profile.families;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.student;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithBackends
class FamilyTest {

    private static final String FAMILIES = "/api/v1/families";
    private static final String FRESH = "\"0\"";

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token mother = Token.of(studio, Role.PARENT);
    private UUID felix;
    private UUID johanna;

    @BeforeEach
    void a_child_with_a_mother() {
        felix = student(admin, "Felix", "Brahms");
        johanna = guardian(admin, felix, mother);
    }

    @Test
    void an_admin_makes_a_whole_family() {
        String path = post(admin, FAMILIES, """
                {"name": "Brahms", "email": "family@example.com", "phone": "+493012345678",
                 "address": {"street": "Speckstraße 60", "postalCode": "20355", "city": "Hamburg", "country": "DE"},
                 "studentIds": ["%s"], "guardianIds": ["%s"]}""".formatted(felix, johanna))
                .then()
                .statusCode(201)
                .header("ETag", FRESH)
                .header("Location", containsString(FAMILIES + "/"))
                .extract()
                .path("id");

        as(admin)
                .get(FAMILIES + "/" + path)
                .then()
                .statusCode(200)
                .header("ETag", FRESH)
                .body("name", equalTo("Brahms"))
                .body("email", equalTo("family@example.com"))
                .body("phone", equalTo("+493012345678"))
                .body("address.street", equalTo("Speckstraße 60"))
                .body("address.country", equalTo("DE"))
                .body("students.displayName", equalTo(List.of("Felix Brahms")))
                .body("guardians.displayName", equalTo(List.of("Johanna Brahms")));
    }

    @Test
    void a_patch_changes_what_it_names_and_clears_what_it_nulls() {
        String path = family(Map.of("name", "Brahms", "phone", "+493012345678", "studentIds", List.of(felix)));

        patch(
                        admin,
                        path,
                        FRESH,
                        "{\"phone\": null, \"address\": {\"city\": \"Wien\"}, \"guardianIds\": [\"%s\"]}"
                                .formatted(johanna))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("phone", nullValue())
                .body("address.city", equalTo("Wien"))
                .body("students.id", equalTo(List.of(felix.toString())))
                .body("guardians.id", equalTo(List.of(johanna.toString())));
        patch(admin, path, "\"1\"", "{\"studentIds\": []}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("students", empty());
        patch(admin, path, "\"2\"", "{\"name\": \"Brahms\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void a_student_is_of_one_family_and_the_refused_one_leaves_nothing() {
        family(Map.of("name", "First", "studentIds", List.of(felix)));

        post(admin, FAMILIES, Map.of("name", "Second", "studentIds", List.of(felix)))
                .then()
                .statusCode(409)
                .body("errors.field", hasItem("studentIds"));

        assertEquals(1, rows("families"));
    }

    @Test
    void of_two_families_that_want_the_same_student_at_once_one_gets_it() {
        List<Integer> answers =
                AtOnce.run(2, () -> post(admin, FAMILIES, Map.of("name", "Brahms", "studentIds", List.of(felix)))
                        .statusCode());

        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
        assertEquals(1, rows("families"));
    }

    @RepeatedTest(10)
    void two_families_that_want_the_same_students_crosswise_at_once_do_not_wait_for_each_other() {
        UUID fritz = student(admin, "Fritz", "Brahms");

        List<Integer> answers =
                AtOnce.run(make("Brahms", List.of(felix, fritz)), make("Seyfarth", List.of(fritz, felix)));

        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    }

    @RepeatedTest(10)
    void two_families_that_swap_students_at_once_are_told_that_each_is_still_taken() {
        UUID fritz = student(admin, "Fritz", "Brahms");
        String one = family(Map.of("name", "One", "studentIds", List.of(felix)));
        String other = family(Map.of("name", "Other", "studentIds", List.of(fritz)));

        List<Response> answers = AtOnce.run(
                () -> patch(admin, one, FRESH, "{\"studentIds\": [\"%s\"]}".formatted(fritz)),
                () -> patch(admin, other, FRESH, "{\"studentIds\": [\"%s\"]}".formatted(felix)));

        answers.forEach(answer -> answer.then().statusCode(409).body("errors.field", hasItem("studentIds")));
        as(admin).get(one).then().body("students.id", equalTo(List.of(felix.toString())));
        as(admin).get(other).then().body("students.id", equalTo(List.of(fritz.toString())));
    }

    @Test
    void a_student_who_is_given_up_and_wanted_at_once_is_of_one_family_in_the_end() {
        String one = family(Map.of("name", "One", "studentIds", List.of(felix)));
        String other = family(Map.of("name", "Other"));

        List<Integer> answers = AtOnce.run(
                () -> patch(admin, one, FRESH, "{\"studentIds\": []}").statusCode(),
                () -> patch(admin, other, FRESH, "{\"studentIds\": [\"%s\"]}".formatted(felix))
                        .statusCode());

        assertEquals(200, answers.get(0));
        assertTrue(List.of(200, 409).contains(answers.get(1)), answers.toString());
        assertEquals(answers.get(1) == 200 ? 1 : 0, rows("family_students"));
    }

    @Test
    void a_guardian_can_be_of_two_families() {
        family(Map.of("name", "Now", "guardianIds", List.of(johanna)));
        family(Map.of("name", "Before", "guardianIds", List.of(johanna)));

        assertEquals(2, rows("family_guardians"));
    }

    @Test
    void nobody_of_another_studio_becomes_a_member() {
        Token elsewhere = Token.of(UUID.randomUUID(), Role.ADMIN);

        post(elsewhere, FAMILIES, Map.of("name", "X", "studentIds", List.of(felix)))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("studentIds"));
        post(elsewhere, FAMILIES, Map.of("name", "X", "guardianIds", List.of(johanna)))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("guardianIds"));

        assertEquals(0, TestDatabase.number("select count(*) from families where studio_id = ?", elsewhere.studio()));
    }

    @Test
    void members_outlive_the_family_and_the_family_its_members() {
        String path = family(Map.of("name", "Brahms", "studentIds", List.of(felix), "guardianIds", List.of(johanna)));

        as(admin)
                .delete(STUDENTS + "/" + felix + "/guardians/" + johanna)
                .then()
                .statusCode(204);
        as(admin).get(path).then().statusCode(200).body("guardians", empty());
        as(admin).delete(path).then().statusCode(428);
        as(admin).header("If-Match", "\"9\"").delete(path).then().statusCode(412);
        as(admin).header("If-Match", FRESH).delete(path).then().statusCode(204);

        as(admin).get(path).then().statusCode(404);
        as(admin).get(STUDENTS + "/" + felix).then().statusCode(200);
    }

    @Test
    void of_two_who_change_the_same_version_at_once_one_is_told_that_it_is_stale() {
        String path = family(Map.of("name", "Brahms"));

        List<Integer> answers = AtOnce.run(
                () -> patch(admin, path, FRESH, "{\"studentIds\": [\"%s\"]}".formatted(felix))
                        .statusCode(),
                () -> patch(admin, path, FRESH, "{\"name\": \"B\"}").statusCode());

        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void lists_are_paged_by_name_and_leave_the_members_out() {
        for (String name : List.of("Wieck", "Brahms", "Ährlich")) {
            family(Map.of("name", name));
        }

        Response first = as(admin).queryParam("limit", 2).get(FAMILIES);
        Response second = as(admin)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(FAMILIES);

        first.then()
                .body("items.name", equalTo(List.of("Ährlich", "Brahms")))
                .body("items[0]", not(hasKey("students")));
        second.then().body("items.name", equalTo(List.of("Wieck"))).body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TEACHER", "STUDENT", "PARENT"})
    void families_are_for_admins_alone(Role role) {
        String path = family(Map.of("name", "Brahms", "guardianIds", List.of(johanna)));
        Token member = Token.of(studio, role).withAccount(mother.account()).withGranted("students-edit");

        as(member).get(FAMILIES).then().statusCode(403);
        as(member).get(path).then().statusCode(403);
        post(member, FAMILIES, Map.of("name", "X")).then().statusCode(403);
        patch(member, path, FRESH, "{\"name\": \"X\"}").then().statusCode(403);
        as(member).header("If-Match", FRESH).delete(path).then().statusCode(403);

        assertEquals(1, rows("families"));
    }

    @Test
    void an_admin_of_another_studio_finds_nothing() {
        String path = family(Map.of("name", "Brahms"));
        Token stranger = Token.of(UUID.randomUUID(), Role.ADMIN);

        as(stranger).get(FAMILIES).then().body("items", empty());
        as(stranger).get(path).then().statusCode(404);
        patch(stranger, path, FRESH, "{\"name\": \"X\"}").then().statusCode(404);
        as(stranger).header("If-Match", FRESH).delete(path).then().statusCode(404);
        RestAssured.get(path).then().statusCode(401);

        assertEquals(1, rows("families"));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "400 | {",
                "400 | []",
                "400 | null",
                "400 | {\"name\": 5}",
                "400 | {\"name\": \"A\", \"studioId\": null}",
                "400 | {\"name\": \"A\", \"studentIds\": \"all\"}",
                "400 | {\"name\": \"A\", \"studentIds\": [\"x\"]}",
                "400 | {\"name\": \"A\", \"address\": \"here\"}",
                "400 | {\"name\": \"A\", \"address\": {\"planet\": \"Mars\"}}",
                "422 | {\"name\": \" \"}",
                "422 | {\"name\": \"A\", \"studentIds\": [null]}",
                "422 | {\"name\": \"A\", \"studentIds\": [\"019ab3f0-9f41-7d85-b044-7c3d9fa15e04\"]}",
                "422 | {\"name\": \"A\", \"guardianIds\": [\"019ab3f0-9f41-7d85-b044-7c3d9fa15e04\"]}",
                "422 | {\"name\": \"A\", \"address\": {\"country\": \"XX\"}}",
                "422 | {\"name\": \"A\", \"address\": {\"city\": \"a\\u0000b\"}}",
                "422 | {\"name\": \"A\", \"email\": \"nobody\"}",
                "422 | {\"name\": \"A\", \"phone\": \"1\"}"
            })
    void a_bad_family_is_refused_and_leaves_nothing_behind(int status, String body) {
        String path = family(Map.of("name", "Good"));

        post(admin, FAMILIES, body).then().statusCode(status).contentType("application/problem+json");
        patch(admin, path, FRESH, body).then().statusCode(status).contentType("application/problem+json");

        assertEquals(0, TestDatabase.number("select sum(version) from families where studio_id = ?", studio));
        assertEquals(1, rows("families"));
    }

    private Supplier<Integer> make(String name, List<UUID> students) {
        return () -> post(admin, FAMILIES, Map.of("name", name, "studentIds", students))
                .statusCode();
    }

    private String family(Map<String, Object> details) {
        return FAMILIES + "/"
                + post(admin, FAMILIES, details)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private long rows(String table) {
        return TestDatabase.number("select count(*) from " + table + " where studio_id = ?", studio);
    }
}
