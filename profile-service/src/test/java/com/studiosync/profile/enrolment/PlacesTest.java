package com.studiosync.profile.enrolment;

import static com.studiosync.profile.Api.TEACHERS;
import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.patch;
import static com.studiosync.profile.Api.publishedTeacher;
import static com.studiosync.profile.enrolment.Application.adult;
import static com.studiosync.profile.enrolment.Application.answer;
import static com.studiosync.profile.enrolment.Application.decide;
import static com.studiosync.profile.enrolment.Application.look;
import static com.studiosync.profile.enrolment.Application.tokenOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.profile.EnrolmentAccepted;
import com.studiosync.platform.security.Role;
import com.studiosync.testing.AtOnce;
import com.studiosync.testing.Broker;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class PlacesTest {

    private static final int MANY = 100;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    MovableClock clock;

    private final UUID studio = UUID.randomUUID();
    private final Token admin = Token.of(studio, Role.ADMIN);

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void of_a_hundred_who_are_accepted_at_once_for_one_free_place_exactly_one_gets_it() {
        UUID teacher = teacherWith(1);
        ConcurrentLinkedQueue<UUID> ids = new ConcurrentLinkedQueue<>(
                IntStream.range(0, MANY).mapToObj(n -> adult(studio).sent()).toList());

        List<Integer> statuses =
                AtOnce.run(MANY, () -> decide(admin, ids.poll(), "accept", Map.of("teacherId", teacher))
                        .statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertEquals(MANY - 1, statuses.stream().filter(status -> status == 409).count());
        assertEquals(1, students());
        assertEquals(1, TestDatabase.number("select count(*) from assignments where studio_id = ?", studio));
        assertEquals(
                1,
                TestDatabase.number(
                        "select count(*) from enrolments where studio_id = ? and status = 'ACCEPTED'", studio));
    }

    @Test
    void of_many_who_accept_the_same_application_at_once_one_does() {
        UUID id = adult(studio).sent();

        List<Integer> statuses =
                AtOnce.run(20, () -> decide(admin, id, "accept", Map.of()).statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertEquals(19, statuses.stream().filter(status -> status == 409).count());
        assertEquals(1, students());
        Broker.await(EnrolmentAccepted.class, event -> event.enrolmentId().equals(id));
        assertEquals(
                1,
                Broker.all(EnrolmentAccepted.class, event -> event.enrolmentId().equals(id))
                        .size());
    }

    @Test
    void an_offer_keeps_its_place_until_it_is_answered() {
        UUID teacher = teacherWith(1);
        UUID offered = adult(studio).sent();
        UUID other = adult(studio).sent();
        decide(admin, offered, "offer", Map.of("teacherId", teacher)).then().statusCode(200);

        for (String decision : List.of("accept", "offer")) {
            decide(admin, other, decision, Map.of("teacherId", teacher))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/teacher-full"));
        }

        answer(studio, "accept", tokenOf(offered)).then().statusCode(204);
        decide(admin, other, "accept", Map.of("teacherId", teacher)).then().statusCode(409);
    }

    @Test
    void a_place_is_free_again_when_its_offer_was_declined() {
        UUID teacher = teacherWith(1);
        UUID offered = adult(studio).sent();
        UUID other = adult(studio).sent();
        decide(admin, offered, "offer", Map.of("teacherId", teacher));

        answer(studio, "decline", tokenOf(offered)).then().statusCode(204);

        look(admin, offered).then().body("status", equalTo("WITHDRAWN"));
        decide(admin, other, "accept", Map.of("teacherId", teacher)).then().statusCode(200);
    }

    @Test
    void a_place_is_free_again_when_nobody_answers_in_time() {
        UUID teacher = teacherWith(1);
        UUID offered = adult(studio).sent();
        UUID other = adult(studio).sent();
        decide(
                admin,
                offered,
                "offer",
                Map.of("teacherId", teacher, "expiresAt", clock.instant().plus(MINUTE)));

        clock.advance(MINUTE.plus(MINUTE));

        decide(admin, other, "accept", Map.of("teacherId", teacher)).then().statusCode(200);
    }

    @Test
    void a_place_is_free_again_when_an_assignment_has_ended() {
        UUID teacher = teacherWith(1);
        String student = decide(admin, adult(studio).sent(), "accept", Map.of("teacherId", teacher))
                .path("studentId");
        UUID other = adult(studio).sent();

        as(admin)
                .delete(TEACHERS + "/" + teacher + "/students/" + student)
                .then()
                .statusCode(204);

        decide(admin, other, "accept", Map.of("teacherId", teacher)).then().statusCode(200);
    }

    @Test
    void a_teacher_who_tells_no_capacity_takes_everybody() {
        UUID teacher = publishedTeacher(admin, "Nina", "Simone");

        for (int n = 0; n < 3; n++) {
            decide(admin, adult(studio).sent(), "accept", Map.of("teacherId", teacher))
                    .then()
                    .statusCode(200);
        }
    }

    private UUID teacherWith(int capacity) {
        UUID teacher = publishedTeacher(admin, "Nina", "Simone");
        String path = TEACHERS + "/" + teacher;
        patch(admin, path, as(admin).get(path).header("ETag"), "{\"capacity\": %d}".formatted(capacity))
                .then()
                .statusCode(200);
        return teacher;
    }

    private long students() {
        return TestDatabase.number("select count(*) from students where studio_id = ?", studio);
    }
}
