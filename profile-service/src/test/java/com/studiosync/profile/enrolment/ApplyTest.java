package com.studiosync.profile.enrolment;

import static com.studiosync.profile.Api.SPECIALTIES;
import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.Api.teacher;
import static com.studiosync.profile.Api.visiting;
import static com.studiosync.profile.enrolment.Application.adult;
import static com.studiosync.profile.enrolment.Application.child;
import static com.studiosync.profile.enrolment.Application.look;
import static com.studiosync.profile.enrolment.Application.mail;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.contracts.profile.EnrolmentRequested;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithBackends
class ApplyTest {

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @BeforeEach
    void the_studio_is_there() {
        StudioNews.isKnown(studio);
    }

    @Test
    void a_guardian_applies_for_a_child_with_all_that_she_would_like() {
        UUID teacher = publishedTeacher(admin, "Nina", "Simone");
        Application application = child(studio)
                .with("teacher", "nina-simone")
                .with("times", List.of(Map.of("day", "TUESDAY", "from", "15:00", "until", "18:30")))
                .with("message", "He has played\nfor a year.")
                .with("locale", "de")
                .with("consents", List.of(Map.of("code", "terms", "version", 2)));

        Response answer = application.send();

        answer.then().statusCode(202);
        assertEquals("", answer.asString());
        UUID id = application.id();
        look(admin, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REQUESTED"))
                .body("firstName", equalTo("Felix"))
                .body("dateOfBirth", equalTo("2017-06-11"))
                .body("guardian.firstName", equalTo("Robert"))
                .body("guardian.relation", equalTo("FATHER"))
                .body("phone", equalTo("+4315050308"))
                .body("teacherId", equalTo(teacher.toString()))
                .body("times.day", contains("TUESDAY"))
                .body("times.from", contains("15:00"))
                .body("message", equalTo("He has played\nfor a year."))
                .body("consents.code", contains("terms"))
                .body("consents.version", contains(2))
                .body("requestedAt", notNullValue());
        EnrolmentMailRequested mail = mail(id, "enrolment-received");
        assertEquals(application.email(), mail.to());
        assertEquals("Robert", mail.firstName());
        assertEquals("de", mail.locale());
        assertNull(mail.sealedToken());
        assertEquals(
                new EnrolmentRequested(id, studio, teacher, "PIANO"),
                Broker.await(
                        EnrolmentRequested.class, event -> event.enrolmentId().equals(id)));
    }

    @Test
    void an_id_is_that_of_a_teacher_also_when_it_is_the_slug_of_another() {
        UUID nina = publishedTeacher(admin, "Nina", "Simone");
        String[] words = nina.toString().split("-", 2);
        UUID other = publishedTeacher(admin, words[0], words[1]);
        as(admin).get(TEACHERS + "/" + other).then().body("slug", equalTo(nina.toString()));

        UUID id = adult(studio).with("teacher", nina.toString()).sent();

        look(admin, id).then().body("teacherId", equalTo(nina.toString()));
        as(admin).post(TEACHERS + "/" + nina + "/unpublish").then().statusCode(200);
        look(admin, adult(studio).with("teacher", nina.toString()).sent())
                .then()
                .body("teacherId", equalTo(other.toString()));
    }

    @Test
    void what_others_are_told_of_an_application_names_nobody() {
        UUID id = child(studio).sent();

        Broker.await(EnrolmentRequested.class, event -> event.enrolmentId().equals(id));
        Broker.about(id).stream()
                .filter(record -> record.topic().equals("studiosync.profile"))
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .forEach(told ->
                        assertFalse(told.contains("Felix") || told.contains("Schumann") || told.contains("@"), told));
    }

    @Test
    void a_teacher_is_named_by_id_too_and_has_to_be_published() {
        UUID published = publishedTeacher(admin, "Nina", "Simone");
        UUID hidden = teacher(admin, "Clara", "Haskil");

        UUID id = adult(studio).with("teacher", published.toString()).sent();

        look(admin, id).then().body("teacherId", equalTo(published.toString()));
        for (String nobody : List.of(hidden.toString(), "clara-haskil", "nobody")) {
            adult(studio)
                    .with("teacher", nobody)
                    .send()
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("teacher"));
        }
        adult(UUID.randomUUID())
                .with("teacher", published.toString())
                .send()
                .then()
                .statusCode(422);
    }

    @Test
    void what_the_studio_does_not_teach_is_not_applied_for() {
        patch(admin, SPECIALTIES + "/BRASS", "{\"hidden\": true}");

        adult(studio)
                .with("instrument", "BRASS_TUBA")
                .send()
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("instrument"));
    }

    @Test
    void who_applies_again_gets_the_same_answer_and_no_second_mail() {
        Application first = child(studio);
        UUID id = first.sent();

        Response again = first.from(first.email()).with("message", "Hello?").send();
        Response otherCase = first.from(first.email().toUpperCase(Locale.ROOT)).send();

        again.then().statusCode(202);
        otherCase.then().statusCode(202);
        assertEquals(1, stored());
        UUID marker = adult(studio).sent();
        mail(marker, "enrolment-received");
        assertEquals(1, mails(first.email()));
        assertEquals(id, first.id());
    }

    @Test
    void one_address_has_few_undecided_applications_and_nobody_is_told() {
        Application first = child(studio);
        List<Response> answers = IntStream.range(0, 8)
                .boxed()
                .map(n -> first.with("student", Map.of("firstName", "Child " + n, "lastName", "Schumann")))
                .map(Application::send)
                .toList();

        answers.forEach(answer -> answer.then().statusCode(202));
        assertEquals(5, stored());
    }

    @Test
    void a_studio_is_sent_no_more_in_an_hour_than_it_can_read_also_at_once() {
        TestDatabase.execute("""
                insert into enrolments (studio_id, id, status, first_name, last_name, email, email_key, instrument, times,
                    consents, requested_at, version)
                select ?, uuidv7(), 'DECLINED', 'A', 'B', 'a@example.com', 'a@example.com', 'PIANO', '{}', '{}', now(), 0
                from generate_series(1, 117)""", studio);

        List<Integer> statuses = AtOnce.run(8, () -> adult(studio).send().statusCode());

        assertEquals(3, statuses.stream().filter(status -> status == 202).count());
        assertEquals(5, statuses.stream().filter(status -> status == 429).count());
        assertEquals(120, stored());
        adult(UUID.randomUUID()).send().then().statusCode(202);
    }

    @Test
    void one_network_sends_no_more_than_its_share_and_leaves_room_for_others() {
        List<Integer> statuses = IntStream.range(0, 31)
                .map(n -> adult(studio).send("203.0.113.7").statusCode())
                .boxed()
                .toList();

        assertEquals(30, statuses.stream().filter(status -> status == 202).count());
        adult(studio)
                .send("203.0.113.7")
                .then()
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .body("type", endsWith("/too-many-applications"));
        adult(studio).send("203.0.113.8").then().statusCode(202);
        adult(UUID.randomUUID()).send("203.0.113.7").then().statusCode(202);
        assertEquals(31, stored());
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void a_studio_that_is_paused_or_gone_takes_nobody(boolean paused, boolean gone) {
        TestDatabase.execute("update known_studios set paused = ?, gone = ? where studio_id = ?", paused, gone, studio);

        adult(studio).send().then().statusCode(404).contentType("application/problem+json");

        assertEquals(0, stored());
    }

    @Test
    void a_studio_that_nobody_has_heard_of_takes_nobody() {
        UUID unheard = UUID.randomUUID();

        adult(studio).at(unheard).send().then().statusCode(404);
        adult(studio).at(unheard).with("instrument", "KAZOO").send().then().statusCode(404);

        assertEquals(0, TestDatabase.number("select count(*) from enrolments where studio_id = ?", unheard));
    }

    @Test
    void an_application_whose_event_cannot_be_written_leaves_nothing() {
        Sabotage.of("EnrolmentRequested", () -> adult(studio).send().then().statusCode(500));

        assertEquals(0, stored());
    }

    @Test
    void it_is_made_on_the_host_of_a_studio() {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(adult(studio).body())
                .post(Application.PUBLIC)
                .then()
                .statusCode(404);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(400, "{"),
                Arguments.of(400, ""),
                Arguments.of(400, "null"),
                Arguments.of(400, "[]"),
                Arguments.of(422, "{}"),
                row(400, "\"status\": \"ACCEPTED\""),
                row(400, "\"studioId\": \"019ab3f0-9f41-7d85-b044-7c3d9fa15e04\""),
                row(400, "\"student\": \"Clara\""),
                row(400, "\"student\": {\"firstName\": \"A\", \"lastName\": \"B\", \"accountId\": null}"),
                row(422, "\"student\": null"),
                row(422, "\"student\": {\"firstName\": \"A\"}"),
                row(422, "\"student\": {\"firstName\": \"A\\nB\", \"lastName\": \"B\"}"),
                row(422, "\"student\": {\"firstName\": \"%s\", \"lastName\": \"B\"}".formatted("x".repeat(101))),
                row(422, "\"student\": {\"firstName\": \"A\", \"lastName\": \"B\", \"dateOfBirth\": \"2199-01-01\"}"),
                row(400, "\"guardian\": {\"firstName\": \"A\", \"lastName\": \"B\", \"relation\": \"BOSS\"}"),
                row(422, "\"guardian\": {\"firstName\": \"A\"}"),
                row(422, "\"email\": \"nobody\""),
                row(422, "\"email\": \"%s@example.com\"".formatted("x".repeat(250))),
                row(422, "\"email\": null"),
                row(422, "\"phone\": \"12\""),
                row(422, "\"locale\": \"Klingon!\""),
                row(422, "\"instrument\": \"KAZOO\""),
                row(422, "\"instrument\": \"piano\""),
                row(422, "\"teacher\": \"%s\"".formatted("x".repeat(81))),
                row(422, "\"teacher\": \"a\\u0000b\""),
                row(422, "\"message\": \"%s\"".formatted("x".repeat(2_001))),
                row(400, "\"times\": [{\"day\": \"SOMEDAY\", \"from\": \"15:00\", \"until\": \"16:00\"}]"),
                row(400, "\"times\": [{\"day\": \"MONDAY\", \"from\": \"25:00\", \"until\": \"26:00\"}]"),
                row(422, "\"times\": [{\"day\": \"MONDAY\", \"from\": \"16:00\", \"until\": \"15:00\"}]"),
                row(422, "\"times\": [null]"),
                row(422, "\"consents\": [{\"code\": \"Terms!\", \"version\": 1}]"),
                row(422, "\"consents\": [{\"code\": \"terms\", \"version\": 0}]"),
                row(422, "\"consents\": [{\"code\": \"terms\"}]"),
                row(
                        422,
                        "\"consents\": [{\"code\": \"terms\", \"version\": 1}, {\"code\": \"terms\", \"version\": 2}]"));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("bad")
    void a_bad_application_is_refused_and_leaves_nothing(int status, String body) {
        visiting(studio)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Application.PUBLIC)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")));

        assertEquals(0, stored());
    }

    /** A good application with one field more, or in another way. */
    private static Arguments row(int status, String field) {
        String name = field.substring(1, field.indexOf('"', 1));
        String rest = Stream.of(
                        "\"student\": {\"firstName\": \"A\", \"lastName\": \"B\"}",
                        "\"email\": \"a@example.com\"",
                        "\"instrument\": \"PIANO\"")
                .filter(other -> !other.startsWith("\"" + name + "\""))
                .reduce(field, (all, other) -> all + ", " + other);
        return Arguments.of(status, "{" + rest + "}");
    }

    private static long mails(String to) {
        return Broker.all(EnrolmentMailRequested.class, mail -> mail.to().equalsIgnoreCase(to))
                .size();
    }

    private long stored() {
        return TestDatabase.number("select count(*) from enrolments where studio_id = ?", studio);
    }
}
