package com.studiosync.profile.busy;

import static com.studiosync.profile.Api.teacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.scheduling.LessonRescheduled;
import com.studiosync.contracts.scheduling.LessonScheduled;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.platform.security.Role;
import com.studiosync.profile.Api;
import com.studiosync.profile.Lessons;
import com.studiosync.profile.StudioNews;
import com.studiosync.testing.Broker;
import com.studiosync.testing.MovableClock;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.Token;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class BusyTimesTest {

    private static final String NINE = "2031-03-10T09:00:00Z";
    private static final String TEN = "2031-03-10T10:00:00Z";
    private static final String ELEVEN = "2031-03-10T11:00:00Z";

    private final UUID studio = UUID.randomUUID();
    private final UUID lesson = UUID.randomUUID();
    private UUID teacher;
    private Lessons lessons;

    @Inject
    MovableClock clock;

    @BeforeEach
    void somebody_teaches() {
        teacher = teacher(Token.of(studio, Role.ADMIN), "Clara", "Wieck");
        lessons = new Lessons(studio, teacher);
    }

    @AfterEach
    void put_the_clock_back() {
        clock.reset();
    }

    @Test
    void a_lesson_is_known_by_its_times_and_moves_and_goes() {
        lessons.scheduledAt("2031-03-01T08:00:00Z", lesson, NINE, TEN);
        assertEquals(List.of(NINE + " " + TEN), busy());

        lessons.rescheduledAt("2031-03-01T09:00:00Z", lesson, TEN, ELEVEN);
        assertEquals(List.of(TEN + " " + ELEVEN), busy());

        lessons.cancelledAt("2031-03-01T10:00:00Z", lesson);
        assertEquals(List.of(), busy());
    }

    @Test
    void an_older_event_that_comes_late_changes_nothing() {
        lessons.rescheduledAt("2031-03-01T09:00:00Z", lesson, TEN, ELEVEN);
        lessons.scheduledAt("2031-03-01T08:00:00Z", lesson, NINE, TEN);
        lessons.rescheduledAt("2031-03-01T08:30:00Z", lesson, NINE, TEN);
        lessons.scheduledAt("2031-03-01T09:00:00Z", lesson, NINE, TEN);

        assertEquals(List.of(TEN + " " + ELEVEN), busy());
    }

    @Test
    void a_move_in_the_moment_of_the_planning_is_the_later_one() {
        lessons.scheduledAt("2031-03-01T08:00:00Z", lesson, NINE, TEN);
        lessons.rescheduledAt("2031-03-01T08:00:00Z", lesson, TEN, ELEVEN);

        assertEquals(List.of(TEN + " " + ELEVEN), busy());
    }

    @Test
    void a_lesson_that_was_cancelled_does_not_come_back() {
        lessons.cancelledAt("2031-03-01T10:00:00Z", lesson);
        lessons.scheduledAt("2031-03-01T08:00:00Z", lesson, NINE, TEN);
        lessons.rescheduledAt("2031-03-01T11:00:00Z", lesson, NINE, TEN);

        assertEquals(List.of(), busy());
    }

    @Test
    void a_redelivered_event_has_no_second_effect() {
        UUID event = UUID.randomUUID();
        LessonScheduled planning =
                new LessonScheduled(lesson, studio, teacher, Instant.parse(NINE), Instant.parse(TEN));
        Broker.send(event, planning);
        StudioNews.handled(event);
        lessons.cancelledAt("2031-03-01T10:00:00Z", lesson);

        Broker.send(event, planning);

        lessons.scheduled(TEN, ELEVEN);
        assertEquals(List.of(TEN + " " + ELEVEN), busy());
    }

    @Test
    void a_lesson_with_another_teacher_keeps_that_one_busy() {
        UUID other = teacher(Token.of(studio, Role.ADMIN), "Fanny", "Hensel");
        lessons.scheduledAt("2031-03-01T08:00:00Z", lesson, NINE, TEN);

        new Lessons(studio, other).rescheduledAt("2031-03-01T09:00:00Z", lesson, NINE, TEN);

        assertEquals(List.of(), busy());
        assertEquals(1, TestDatabase.number("select count(*) from busy_times where teacher_id = ?", other));
    }

    @Test
    void nobody_is_busy_with_a_lesson_of_somebody_else_or_of_another_studio() {
        UUID stranger = UUID.randomUUID();
        new Lessons(studio, UUID.randomUUID()).scheduled(NINE, TEN);
        new Lessons(stranger, teacher).scheduled(NINE, TEN);

        assertEquals(List.of(), busy());
        assertEquals(
                2,
                TestDatabase.number(
                        "select count(*) from busy_times where studio_id in (?, ?) and teacher_id is null",
                        studio,
                        stranger));
    }

    @Test
    void an_event_that_claims_another_studio_than_its_envelope_is_parked() {
        UUID stranger = UUID.randomUUID();
        LessonRescheduled claim =
                new LessonRescheduled(lesson, studio, teacher, Instant.parse(NINE), Instant.parse(TEN));
        Broker.sendRaw(
                Topics.SCHEDULING,
                lesson.toString(),
                "{\"lessonId\": \"%s\", \"studioId\": \"%s\", \"teacherId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                        .formatted(lesson, studio, teacher, NINE, TEN)
                        .getBytes(),
                Broker.headers(
                        UUID.randomUUID(), new LessonRescheduled(lesson, stranger, teacher, claim.from(), claim.to())));

        awaitParked();
        assertEquals(List.of(), busy());
    }

    @Test
    void a_lesson_that_ends_before_it_begins_is_parked() {
        Broker.send(new LessonScheduled(lesson, studio, teacher, Instant.parse(TEN), Instant.parse(NINE)));

        awaitParked();
        assertEquals(List.of(), busy());
    }

    @Test
    void old_ones_are_forgotten_when_there_is_news() {
        lessons.scheduled("2020-03-10T09:00:00Z", "2020-03-10T10:00:00Z");
        lessons.scheduled(NINE, TEN);
        assertEquals(2, busy().size());

        clock.advance(Duration.ofDays(31));
        lessons.scheduledAt(NINE, UUID.randomUUID(), TEN, ELEVEN);

        assertEquals(List.of(NINE + " " + TEN, TEN + " " + ELEVEN), busy());
    }

    @Test
    void a_studio_that_is_gone_has_no_lessons_any_more() {
        lessons.scheduled(NINE, TEN);
        StudioNews.handled(Broker.send(new StudioDeleted(studio)));

        lessons.scheduled(NINE, TEN);

        assertEquals(0, TestDatabase.number("select count(*) from busy_times where studio_id = ?", studio));
    }

    @Test
    void the_lessons_of_a_teacher_who_is_removed_go_too() {
        lessons.scheduled(NINE, TEN);

        Api.as(Token.of(studio, Role.ADMIN))
                .delete(Api.TEACHERS + "/" + teacher)
                .then()
                .statusCode(204);

        assertEquals(0, TestDatabase.number("select count(*) from busy_times where studio_id = ?", studio));
    }

    private void awaitParked() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Broker.on(Topics.deadLetterOf("profile-service")).stream()
                        .anyMatch(record -> lesson.toString().equals(record.key())));
    }

    private List<String> busy() {
        return TestDatabase.rows("""
                        select to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' '
                            || to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                        from busy_times where teacher_id = ? and starts_at is not null order by starts_at""", teacher).stream()
                .map(row -> row.get(0).toString())
                .toList();
    }
}
