package com.studiosync.profile.attendance;

import static com.studiosync.profile.Api.as;
import static com.studiosync.profile.Api.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.studiosync.profile.Pupil;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class AttendanceSummaryTest {

    private Pupil felix;

    @BeforeEach
    void a_student_comes_and_stays_away() {
        felix = Pupil.taught();
        record("2026-01-31", "ATTENDED", 45);
        record("2026-02-01", "ATTENDED", 30);
        record("2026-02-08", "LATE", 20);
        record("2026-02-15", "NO_SHOW", 45);
        record("2026-02-28", "CANCELLED", 45);
        record("2026-04-01", "CANCELLED", 45);
    }

    @Test
    void months_are_counted_also_those_without_a_lesson() {
        as(felix.guardian())
                .get(felix.path("attendance/summary?from=2026-02-01&to=2026-04-30"))
                .then()
                .statusCode(200)
                .body("months.month", equalTo(List.of("2026-02", "2026-03", "2026-04")))
                .body("months[0].count.attended", equalTo(1))
                .body("months[0].count.late", equalTo(1))
                .body("months[0].count.noShow", equalTo(1))
                .body("months[0].count.cancelled", equalTo(1))
                .body("months[0].count.minutes", equalTo(50))
                .body("months[0].count.percentPresent", equalTo(67))
                .body("months[1].count.attended", equalTo(0))
                .body("months[2].count.percentPresent", nullValue())
                .body("total.cancelled", equalTo(2))
                .body("total.percentPresent", equalTo(67));
    }

    @Test
    void the_first_and_the_last_day_count() {
        as(felix.self())
                .get(felix.path("attendance/summary?from=2026-01-31&to=2026-02-01"))
                .then()
                .statusCode(200)
                .body("months", hasSize(2))
                .body("total.attended", equalTo(2))
                .body("total.minutes", equalTo(75));
    }

    @Test
    void a_year_is_usual_and_five_are_the_most() {
        as(felix.self())
                .get(felix.path("attendance/summary"))
                .then()
                .statusCode(200)
                .body("months", hasSize(12));
        as(felix.self())
                .get(felix.path("attendance/summary?from=2021-05-31&to=2026-04-01"))
                .then()
                .body("months", hasSize(60));
        as(felix.self())
                .get(felix.path("attendance/summary?from=2021-04-30&to=2026-04-01"))
                .then()
                .statusCode(422);
        as(felix.self())
                .get(felix.path("attendance/summary?from=2026-04-02&to=2026-04-01"))
                .then()
                .statusCode(422);
    }

    private void record(String date, String status, int minutes) {
        post(felix.teacher(), felix.path("attendance"), Map.of("date", date, "status", status, "minutes", minutes))
                .then()
                .statusCode(201);
    }
}
