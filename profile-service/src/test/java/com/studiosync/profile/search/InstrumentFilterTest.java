package com.studiosync.profile.search;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.put;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.platform.security.Role;
import com.studiosync.profile.LargeStudios;
import com.studiosync.testing.Statements;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Students by what they learn, teachers by what they teach. */
@QuarkusTest
@WithBackends
class InstrumentFilterTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token clara = Token.of(studio, Role.TEACHER);

    @Test
    void students_are_found_by_what_they_learn_first_or_besides() {
        UUID felix = student(admin, "Felix", "Brahms");
        student(admin, "Max", "Reger");
        learns(felix, "VOICE");
        student(Token.of(UUID.randomUUID(), Role.ADMIN), "Fanny", "Elsewhere");

        assertEquals(List.of("Felix Brahms", "Max Reger"), names(students(admin, "PIANO")));
        assertEquals(List.of("Felix Brahms"), names(students(admin, "VOICE")));
        assertEquals(List.of(), names(students(admin, "DRUMS")));
        assertEquals(List.of(), names(students(admin, "KAZOO")));
        as(admin).delete(STUDENTS + "/" + felix + "/specialties/VOICE").then().statusCode(204);
        assertEquals(List.of(), names(students(admin, "VOICE")));
    }

    @Test
    void it_narrows_down_whom_the_caller_sees_and_goes_with_other_filters() {
        ownProfile(clara);
        UUID felix = student(clara, "Felix", "Brahms");
        student(admin, "Fanny", "Hensel");
        learns(felix, "VOICE");

        assertEquals(List.of("Felix Brahms"), names(students(clara, "PIANO")));
        assertEquals(List.of(), names(students(Token.of(studio, Role.TEACHER), "PIANO")));
        assertEquals(List.of(), names(students(Token.of(UUID.randomUUID(), Role.ADMIN), "PIANO")));
        assertEquals(
                List.of("Fanny Hensel"), names(as(admin).get(STUDENTS + "?instrument=PIANO&name=fan&status=ACTIVE")));
        as(admin).post(STUDENTS + "/" + felix + "/archive").then().statusCode(200);
        assertEquals(List.of(), names(students(admin, "VOICE")));
        assertEquals(List.of("Felix Brahms"), names(as(admin).get(STUDENTS + "?instrument=VOICE&status=ARCHIVED")));
    }

    @Test
    void a_former_teacher_is_not_told_by_it_what_is_learnt() {
        ownProfile(clara);
        UUID felix = student(clara, "Felix", "Brahms");
        learns(felix, "VOICE");
        TestDatabase.execute(
                "update assignments set from_date = '2020-01-01', until_date = '2021-01-01' where student_id = ?",
                felix);
        TestDatabase.execute("insert into profile_settings values (?, true, now(), 0)", studio);

        assertEquals(List.of("Felix Brahms"), names(as(clara).get(STUDENTS)));
        assertEquals(List.of(), names(students(clara, "VOICE")));
    }

    @Test
    void teachers_are_found_by_what_they_teach() {
        teaches("Ann", "Lee", "PIANO", "VOICE");
        teaches("Bea", "Moe", "PIANO");
        teaches("Cas", "Nye");

        assertEquals(List.of("Ann Lee", "Bea Moe"), names(as(admin).get(TEACHERS + "?specialty=PIANO")));
        assertEquals(List.of("Ann Lee"), names(as(admin).get(TEACHERS + "?specialty=VOICE")));
        assertEquals(List.of(), names(as(admin).get(TEACHERS + "?specialty=DRUMS")));
        assertEquals(List.of(), names(as(clara).get(TEACHERS + "?specialty=PIANO")));
        assertEquals(List.of(), names(visiting(studio).get(PUBLIC_TEACHERS + "?specialty=PIANO")));
        List<String> ids = as(admin).get(TEACHERS).path("items.id");
        ids.forEach(
                id -> as(admin).post(TEACHERS + "/" + id + "/publish").then().statusCode(200));
        assertEquals(List.of("Ann Lee"), names(visiting(studio).get(PUBLIC_TEACHERS + "?specialty=VOICE")));
        assertEquals(List.of("Bea Moe"), names(visiting(studio).get(PUBLIC_TEACHERS + "?specialty=PIANO&name=moe")));
        assertEquals(List.of(), names(visiting(UUID.randomUUID()).get(PUBLIC_TEACHERS + "?specialty=PIANO")));
    }

    @Test
    void pages_go_on_within_what_was_asked_for() {
        for (int n = 1; n <= 5; n++) {
            learns(student(admin, "Felix", "Brahms" + n), n % 2 == 0 ? "VOICE" : "DRUMS");
            teaches("Clara", "Wieck" + n, n % 2 == 0 ? "VOICE" : "DRUMS");
        }

        assertEquals(
                List.of("Felix Brahms1", "Felix Brahms3", "Felix Brahms5"),
                paged(() -> as(admin).queryParam("instrument", "DRUMS"), STUDENTS));
        assertEquals(
                List.of("Clara Wieck1", "Clara Wieck3", "Clara Wieck5"),
                paged(() -> as(admin).queryParam("specialty", "DRUMS"), TEACHERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"piano", "PIANO,VOICE", "PI ANO", "%", "'", "a\0b"})
    void what_is_no_code_is_refused_by_its_name(String none) {
        for (Response answer : List.of(
                as(admin).queryParam("instrument", none).get(STUDENTS),
                as(admin).queryParam("specialty", none).get(TEACHERS),
                visiting(studio).queryParam("specialty", none).get(PUBLIC_TEACHERS))) {
            answer.then().statusCode(422).contentType("application/problem+json");
        }
    }

    @Test
    void who_learns_something_rare_is_found_by_an_index() {
        LargeStudios.load();
        TestDatabase.execute("""
                insert into student_specialties (studio_id, student_id, id, code, since)
                select studio_id, id, gen_random_uuid(), 'PIANO', now() from students where sort_name like '% ann'
                on conflict do nothing""");
        TestDatabase.execute("analyze student_specialties");
        Token member = Token.of(LargeStudios.ONE, Role.ADMIN);

        String plan = Statements.plan(
                LargeStudios.ONE,
                Statements.of(() -> students(member, "DRUMS").then().statusCode(200)).stream()
                        .filter(statement -> statement.contains("student_specialties"))
                        .findFirst()
                        .orElseThrow());

        assertThat(plan, containsString("student_specialties"));
        assertThat(plan, not(containsString("Seq Scan")));
    }

    private static List<String> paged(Supplier<RequestSpecification> client, String list) {
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = client.get().queryParam("limit", 1);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(list);
            names.addAll(names(page));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return names;
    }

    private static Response students(Token token, String instrument) {
        return as(token).queryParam("instrument", instrument).get(STUDENTS);
    }

    private static List<String> names(Response page) {
        return page.then().statusCode(200).extract().path("items.displayName");
    }

    private void learns(UUID student, String code) {
        assertEquals(
                2,
                put(admin, STUDENTS + "/" + student + "/specialties/" + code, Map.of("level", "BEGINNER"))
                                .statusCode()
                        / 100);
    }

    private void teaches(String firstName, String lastName, String... codes) {
        post(admin, TEACHERS, Map.of("firstName", firstName, "lastName", lastName, "specialties", List.of(codes)))
                .then()
                .statusCode(201);
    }
}
