package com.studiosync.profile.enrolment.offers;

import static com.studiosync.profile.Api.STUDENTS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.visiting;
import static com.studiosync.profile.enrolment.Application.ENROLMENTS;
import static com.studiosync.profile.enrolment.Application.adult;
import static com.studiosync.profile.enrolment.Application.answer;
import static com.studiosync.profile.enrolment.Application.child;
import static com.studiosync.profile.enrolment.Application.decide;
import static com.studiosync.profile.enrolment.Application.look;
import static com.studiosync.profile.enrolment.Application.mail;
import static com.studiosync.profile.enrolment.Application.tokenOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.contracts.profile.EnrolmentDeclined;
import com.studiosync.contracts.profile.EnrolmentMailRequested;
import com.studiosync.contracts.profile.EnrolmentOfferLapsed;
import com.studiosync.contracts.profile.EnrolmentOffered;
import com.studiosync.contracts.profile.InvitationRequested;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.OnVertx;
import com.studiosync.profile.enrolment.Application;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.Sabotage;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackends
class OfferTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    MovableClock clock;

    @Inject
    KeepTime time;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void an_applicant_accepts_by_the_link_of_the_mail_and_is_invited_in_the_name_of_who_offered() {
        Application application = child(studio);
        UUID id = application.sent();
        decide(admin, id, "offer", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("OFFERED"))
                .body("offerExpiresAt", notNullValue());

        answer(studio, "accept", tokenOf(id)).then().statusCode(204);

        String student = look(admin, id)
                .then()
                .body("status", equalTo("ACCEPTED"))
                .extract()
                .path("studentId");
        as(admin).get(STUDENTS + "/" + student).then().body("displayName", equalTo("Felix Schumann"));
        assertEquals(
                admin.account(),
                Broker.await(InvitationRequested.class, asked -> asked.email().equals(application.email()))
                        .requestedBy());
        EnrolmentOffered offered = Broker.await(
                EnrolmentOffered.class, event -> event.enrolmentId().equals(id));
        assertEquals(offered.expiresAt(), mail(id, "enrolment-offered").expiresAt());
    }

    @Test
    void the_token_is_good_once_also_for_many_at_once_and_stored_as_a_hash_alone() {
        UUID id = adult(studio).sent();
        decide(admin, id, "offer", Map.of());
        String token = tokenOf(id);
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from enrolments where id = ? and offer_token_hash = sha256(convert_to(?, 'UTF8'))",
                        id,
                        token));

        List<Integer> statuses =
                AtOnce.run(10, () -> answer(studio, "accept", token).statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 204).count());
        assertEquals(9, statuses.stream().filter(status -> status == 404).count());
        answer(studio, "decline", token).then().statusCode(404);
        assertEquals(1, students());
    }

    @Test
    void a_declined_offer_is_told_as_the_applicants_own_doing() {
        UUID id = adult(studio).sent();
        decide(admin, id, "offer", Map.of());
        String token = tokenOf(id);

        answer(studio, "decline", token).then().statusCode(204);

        look(admin, id).then().body("status", equalTo("WITHDRAWN"));
        assertEquals(
                new EnrolmentDeclined(id, studio, true),
                Broker.await(
                        EnrolmentDeclined.class, event -> event.enrolmentId().equals(id)));
        answer(studio, "accept", token).then().statusCode(404);
        assertEquals(0, students());
    }

    @Test
    void another_studios_host_knows_nothing_of_an_offer() {
        UUID id = adult(studio).sent();
        decide(admin, id, "offer", Map.of());
        String token = tokenOf(id);

        answer(UUID.randomUUID(), "accept", token).then().statusCode(404);
        answer(UUID.randomUUID(), "decline", token).then().statusCode(404);

        look(admin, id).then().body("status", equalTo("OFFERED"));
    }

    @Test
    void what_comes_too_late_is_as_good_as_unknown_before_anybody_has_cleared_up() {
        UUID id = offeredForAMinute();
        String token = tokenOf(id);

        clock.advance(MINUTE.plus(MINUTE));

        answer(studio, "accept", token).then().statusCode(404);
        look(admin, id).then().body("status", equalTo("LAPSED"));
        as(admin).get(ENROLMENTS + "?status=LAPSED").then().body("items.id", contains(id.toString()));
        as(admin).get(ENROLMENTS + "?status=OFFERED").then().body("items", hasSize(0));
        decide(admin, id, "accept", Map.of()).then().statusCode(409).body("type", endsWith("/enrolment-state"));
        assertEquals(0, students());
    }

    @Test
    void an_offer_that_nobody_answers_lapses_once_and_the_applicant_hears_of_it() {
        UUID id = offeredForAMinute();
        UUID open = adult(studio).sent();
        decide(admin, open, "offer", Map.of());
        clock.advance(MINUTE.plus(MINUTE));

        AtOnce.run(2, this::tick);
        tick();

        Broker.await(EnrolmentOfferLapsed.class, event -> event.enrolmentId().equals(id));
        mail(id, "enrolment-offer-lapsed");
        assertEquals(
                1,
                Broker.all(
                                EnrolmentMailRequested.class,
                                mail -> mail.enrolmentId().equals(id)
                                        && mail.template().equals("enrolment-offer-lapsed"))
                        .size());
        look(admin, open).then().body("status", equalTo("OFFERED"));
        assertNull(TestDatabase.rows("select offer_token_hash from enrolments where id = ?", id)
                .get(0)
                .get(0));
    }

    @Test
    void what_came_to_nothing_is_forgotten_after_its_time_and_what_did_not_is_kept() {
        UUID declined = child(studio).sent();
        UUID recent = adult(studio).sent();
        UUID waiting = adult(studio).sent();
        UUID accepted = child(studio)
                .with("consents", List.of(Map.of("code", "terms", "version", 2)))
                .sent();
        UUID lately = child(studio).sent();
        decide(admin, lately, "accept", Map.of());
        decide(admin, declined, "decline", Map.of("reason", "no"));
        decide(admin, recent, "decline", Map.of("reason", "no"));
        decide(admin, accepted, "accept", Map.of());
        for (UUID old : List.of(declined, accepted)) {
            TestDatabase.execute(
                    "update enrolments set settled_at = settled_at - interval '181 days' where id = ?", old);
        }

        tick();

        look(admin, declined).then().statusCode(404);
        for (UUID kept : List.of(recent, waiting, accepted)) {
            look(admin, kept).then().statusCode(200);
        }
        look(admin, accepted)
                .then()
                .body("consents.code", contains("terms"))
                .body("requestedAt", notNullValue())
                .body("studentId", notNullValue())
                .body("firstName", nullValue())
                .body("email", nullValue())
                .body("guardian", nullValue())
                .body("dateOfBirth", nullValue());
        look(admin, lately).then().body("guardian.firstName", equalTo("Robert"));
    }

    @Test
    void what_nobody_decides_on_is_declined_and_forgotten_after_its_time() {
        UUID requested = adult(studio).sent();
        UUID waiting = child(studio).sent();
        UUID waitingLately = adult(studio).sent();
        UUID offered = adult(studio).sent();
        UUID lately = adult(studio).sent();
        decide(admin, waiting, "waitlist", Map.of()).then().statusCode(200);
        decide(admin, waitingLately, "waitlist", Map.of()).then().statusCode(200);
        decide(admin, offered, "offer", Map.of()).then().statusCode(200);
        age("requested_at", requested, waiting, waitingLately, offered);
        age("waitlisted_at", waiting);

        AtOnce.run(2, this::tick);

        for (UUID forgotten : List.of(requested, waiting)) {
            look(admin, forgotten).then().statusCode(404);
            assertEquals(
                    new EnrolmentDeclined(forgotten, studio, false),
                    Broker.await(EnrolmentDeclined.class, event -> event.enrolmentId()
                            .equals(forgotten)));
            mail(forgotten, "enrolment-declined");
            assertEquals(1, mails(forgotten, "enrolment-declined"));
        }
        for (UUID kept : List.of(waitingLately, offered, lately)) {
            look(admin, kept).then().statusCode(200);
        }
    }

    @Test
    void what_cannot_be_told_is_not_forgotten() {
        UUID requested = adult(studio).sent();
        age("requested_at", requested);

        Sabotage.of("EnrolmentDeclined", () -> assertThrows(RuntimeException.class, this::tick));
        look(admin, requested).then().statusCode(200);

        tick();
        look(admin, requested).then().statusCode(404);
    }

    private static void age(String since, UUID... applications) {
        for (UUID application : applications) {
            assertEquals(
                    1,
                    TestDatabase.execute(
                            "update enrolments set %1$s = %1$s - interval '366 days' where id = ?".formatted(since),
                            application));
        }
    }

    private static long mails(UUID id, String template) {
        return Broker.all(
                        EnrolmentMailRequested.class,
                        mail -> mail.enrolmentId().equals(id) && mail.template().equals(template))
                .size();
    }

    @Test
    void an_application_goes_with_the_student_that_it_became() {
        UUID id = adult(studio).sent();
        String student = decide(admin, id, "accept", Map.of()).path("studentId");

        as(admin).delete(STUDENTS + "/" + student).then().statusCode(204);

        look(admin, id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{",
                "400|null",
                "422|{}",
                "422|{\"token\":null}",
                "422|{\"token\":\"\"}",
                "400|{\"token\":5}",
                "400|{\"token\":\"a\",\"studioId\":1}",
                "404|{\"token\":\"unknown\"}",
                "404|{\"token\":\"a\\u0000b\"}"
            })
    void a_bad_answer_is_refused(int status, String body) {
        for (String answer : List.of("accept", "decline")) {
            visiting(studio)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(Application.PUBLIC + "/offers/" + answer)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json");
        }
    }

    private UUID offeredForAMinute() {
        UUID id = adult(studio).sent();
        Instant soon = clock.instant().plus(MINUTE);
        decide(admin, id, "offer", Map.of("expiresAt", soon)).then().statusCode(200);
        return id;
    }

    private Boolean tick() {
        OnVertx.await(time::keep);
        return true;
    }

    private long students() {
        return TestDatabase.number("select count(*) from students where studio_id = ?", studio);
    }
}
