package com.studiosync.profile.testimonials;

import static com.studiosync.profile.Api.PUBLIC_TEACHERS;
import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.assign;
import static com.studiosync.profile.Api.guardian;
import static com.studiosync.profile.Api.ownProfile;
import static com.studiosync.profile.Api.post;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.student;
import static com.studiosync.profile.Api.visiting;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.identity.AccountErased;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Memberships;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Statements;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class TestimonialTest {

    private static final Map<String, String> PRAISE = Map.of("firstName", "Felix", "text", "She taught me\nto listen.");

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);
    private final Token pupil = Token.of(studio, Role.STUDENT);
    private final Token parent = Token.of(studio, Role.PARENT);
    private UUID teacher;

    @BeforeEach
    void a_teacher_has_a_pupil_with_a_parent() {
        teacher = publishedTeacher(admin, "Clara", "Wieck");
        Memberships.granted(pupil);
        UUID student = UUID.fromString(post(
                        admin,
                        STUDENTS,
                        Map.of(
                                "firstName", "Felix",
                                "lastName", "Brahms",
                                "primaryInstrument", "PIANO",
                                "accountId", pupil.account()))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        assign(admin, teacher, student);
        guardian(admin, student, parent);
    }

    @Test
    void what_a_pupil_says_is_shown_once_an_admin_has_approved_it() {
        Response written = write(pupil, PRAISE);
        written.then().statusCode(201).body("status", equalTo("PENDING"));
        assertEquals(List.of(), shown());

        decide(admin, written.path("id"), "approve").then().statusCode(200).body("status", equalTo("APPROVED"));

        Response page = visiting(studio).get(PUBLIC_TEACHERS + "/clara-wieck/testimonials");
        assertEquals(List.of("Felix"), page.path("items.firstName"));
        assertEquals(
                Set.of("firstName", "text", "createdAt"),
                page.<Map<String, Object>>path("items[0]").keySet());
    }

    @Test
    void what_was_approved_can_be_rejected_later() {
        String id = write(parent, PRAISE).path("id");
        decide(admin, id, "approve").then().statusCode(200);

        decide(admin, id, "reject").then().statusCode(200).body("status", equalTo("REJECTED"));

        assertEquals(List.of(), shown());
    }

    @Test
    void those_whom_she_does_not_teach_say_nothing() {
        Token other = Memberships.granted(Token.of(studio, Role.STUDENT));
        post(
                        admin,
                        STUDENTS,
                        Map.of(
                                "firstName",
                                "Max",
                                "lastName",
                                "Reger",
                                "primaryInstrument",
                                "PIANO",
                                "accountId",
                                other.account()))
                .then()
                .statusCode(201);
        student(admin, "Nobody", "Known");

        write(other, PRAISE).then().statusCode(403);
        write(Token.of(studio, Role.PARENT), PRAISE).then().statusCode(403);
        write(Token.of(studio, Role.TEACHER), PRAISE).then().statusCode(403);
        write(Token.of(UUID.randomUUID(), Role.ADMIN), PRAISE).then().statusCode(404);

        assertEquals(0, rows());
    }

    @Test
    void a_teacher_does_not_praise_herself() {
        Token clara = Memberships.granted(Token.of(studio, Role.TEACHER));
        UUID own = ownProfile(clara);

        post(clara, TEACHERS + "/" + own + "/testimonials", PRAISE).then().statusCode(403);
    }

    @Test
    void everybody_speaks_once_and_an_admin_writes_down_for_any_number() {
        write(pupil, PRAISE).then().statusCode(201);

        write(pupil, PRAISE).then().statusCode(409);
        write(parent, PRAISE).then().statusCode(201);
        write(admin, PRAISE).then().statusCode(201);
        write(admin, PRAISE).then().statusCode(201);

        assertEquals(4, rows());
    }

    @Test
    void of_two_words_at_once_one_counts() {
        List<Integer> answers = AtOnce.run(2, () -> write(pupil, PRAISE).statusCode());

        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    }

    @Test
    void only_admins_decide_and_others_do_not_learn_of_what_waits() {
        String id = write(pupil, PRAISE).path("id");

        decide(parent, id, "approve").then().statusCode(403);
        decide(Token.of(studio, Role.TEACHER), id, "approve").then().statusCode(404);
        decide(Token.of(UUID.randomUUID(), Role.ADMIN), id, "approve").then().statusCode(404);

        assertEquals(List.of("PENDING"), listed(admin));
        assertEquals(List.of("PENDING"), listed(pupil));
        assertEquals(List.of(), listed(parent));
        assertEquals(List.of(), shown());
    }

    @Test
    void who_wrote_it_and_admins_remove_it() {
        String first = write(pupil, PRAISE).path("id");
        String second = write(parent, PRAISE).path("id");
        decide(admin, first, "approve").then().statusCode(200);
        decide(admin, second, "approve").then().statusCode(200);

        as(pupil).delete(path() + "/" + second).then().statusCode(403);
        as(pupil).delete(path() + "/" + first).then().statusCode(204);
        as(admin).delete(path() + "/" + second).then().statusCode(204);
        as(admin).delete(path() + "/" + second).then().statusCode(404);

        assertEquals(0, rows());
        write(pupil, PRAISE).then().statusCode(201);
    }

    @Test
    void what_somebody_said_whose_account_is_erased_goes_and_what_others_said_stays() {
        write(pupil, PRAISE).then().statusCode(201);
        write(parent, PRAISE).then().statusCode(201);

        StudioNews.handled(Broker.send(new AccountErased(pupil.account())));

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> rows() == 1);
        assertEquals(List.of("PENDING"), listed(parent));
    }

    @Test
    void pages_begin_with_the_latest_and_take_the_same_statements_however_long_they_are() {
        for (String name : List.of("Ann", "Ben", "Cleo", "Dan")) {
            String id = write(admin, Map.of("firstName", name, "text", "Good.")).path("id");
            decide(admin, id, "approve").then().statusCode(200);
        }

        Response first = page(3, null);
        Response second = page(3, first.path("nextCursor"));

        assertEquals(List.of("Dan", "Cleo", "Ben"), first.path("items.firstName"));
        assertEquals(List.of("Ann"), second.path("items.firstName"));
        assertEquals(Statements.of(() -> page(1, null)), Statements.of(() -> page(4, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {'firstName': 'Felix', 'text': 'Good', 'status': 'APPROVED'}",
                "400 | {'firstName': 5, 'text': 'Good'}",
                "400 | {'firstName': 'Felix', 'text': ['Good']}",
                "400 | {'firstName'",
                "400 | null",
                "422 | {}",
                "422 | {'firstName': null, 'text': 'Good'}",
                "422 | {'firstName': 'Felix Brahms', 'text': 'Good'}",
                "422 | {'firstName': 'F.', 'text': 'Good'}",
                "422 | {'firstName': '', 'text': 'Good'}",
                "422 | {'firstName': 'Felix', 'text': ' '}",
                "422 | {'firstName': 'Felix', 'text': 'a\\u0000b'}"
            })
    void bad_input_is_refused(int status, String body) {
        as(pupil)
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(path())
                .then()
                .statusCode(status)
                .contentType("application/problem+json");

        assertEquals(0, rows());
    }

    @Test
    void an_admin_lists_what_waits_for_a_decision() {
        String approved = write(admin, PRAISE).path("id");
        String rejected = write(admin, PRAISE).path("id");
        String older = write(admin, PRAISE).path("id");
        String waiting = write(pupil, PRAISE).path("id");
        decide(admin, approved, "approve").then().statusCode(200);
        decide(admin, rejected, "reject").then().statusCode(200);

        assertEquals(List.of(waiting, older), found(admin, "PENDING"));
        assertEquals(List.of(approved), found(admin, "APPROVED"));
        assertEquals(List.of(rejected), found(admin, "REJECTED"));
        assertEquals(List.of(waiting), found(pupil, "PENDING"));
        assertEquals(List.of(), found(parent, "PENDING"));
        assertEquals(List.of(), found(parent, "REJECTED"));
        assertEquals(List.of(approved), found(parent, "APPROVED"));
        String next = as(admin).get(path() + "?status=PENDING&limit=1").path("nextCursor");
        as(admin)
                .get(path() + "?status=PENDING&limit=1&cursor=" + next)
                .then()
                .body("items.id", equalTo(List.of(older)))
                .body("nextCursor", nullValue());
        for (String none : List.of("pending", "WAITING", "PENDING,APPROVED", " ")) {
            as(admin).queryParam("status", none).get(path()).then().statusCode(422);
        }
    }

    private List<String> found(Token token, String status) {
        return as(token)
                .get(path() + "?status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void too_much_is_refused() {
        write(pupil, Map.of("firstName", "x".repeat(100_000), "text", "Good."))
                .then()
                .statusCode(422);
        write(pupil, Map.of("firstName", "x".repeat(41), "text", "Good."))
                .then()
                .statusCode(422);
        write(pupil, Map.of("firstName", "Felix", "text", "x".repeat(2_001)))
                .then()
                .statusCode(422);
        as(admin).get(path() + "?limit=101").then().statusCode(422);
        as(admin).delete(path() + "/not-an-id").then().statusCode(404);
    }

    private Response page(int limit, String cursor) {
        var request = visiting(studio).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(PUBLIC_TEACHERS + "/clara-wieck/testimonials");
    }

    private Response write(Token token, Map<String, String> words) {
        return post(token, path(), words);
    }

    private Response decide(Token token, String id, String decision) {
        return as(token).post(path() + "/" + id + "/" + decision);
    }

    private List<String> listed(Token token) {
        return as(token).get(path()).then().statusCode(200).extract().path("items.status");
    }

    private List<String> shown() {
        return page(20, null).then().statusCode(200).extract().path("items.text");
    }

    private String path() {
        return TEACHERS + "/" + teacher + "/testimonials";
    }

    private long rows() {
        return TestDatabase.number("select count(*) from testimonials where studio_id = ?", studio);
    }
}
