package com.studiosync.studio.hours;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioHoursChanged.Closure;
import com.studiosync.contracts.studio.StudioHoursChanged.DatedHours;
import com.studiosync.contracts.studio.StudioHoursChanged.Interval;
import com.studiosync.platform.security.Role;
import com.studiosync.studio.Schools;
import com.studiosync.studio.Schools.School;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class ReplaceHoursTest {

    private static final String EVERYTHING = Hours.document(
            "'friday':[{'from':'09:00','to':'12:30'},{'from':'20:00','to':'02:00'}],'sunday':[{'from':'22:00','to':'00:00'}]",
            "{'firstDate':'2026-12-31','intervals':[{'from':'00:00','to':'24:00'}],'note':'New Year’s Eve'},"
                    + "{'firstDate':'2026-12-23','lastDate':'2026-12-24','intervals':[{'from':'10:00','to':'14:00'}]}",
            "{'firstDate':'2026-12-25','lastDate':'2026-12-30','reason':'Holidays'},{'firstDate':'2026-05-01'}");

    private School school;

    @BeforeEach
    void found() {
        school = Schools.rockSchool();
    }

    @Test
    void every_hour_is_told_to_members_and_by_an_event() {
        Hours.put(school, "\"0\"", EVERYTHING).statusCode(200).header("ETag", "\"1\"");

        school.asA(Role.STUDENT)
                .get("/api/v1/studio/hours")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("weekly.friday.to", equalTo(List.of("12:30", "02:00")))
                .body("weekly.sunday.to", equalTo(List.of("24:00")))
                .body("weekly.monday", equalTo(List.of()))
                .body("exceptions.firstDate", equalTo(List.of("2026-12-23", "2026-12-31")))
                .body("exceptions.lastDate", equalTo(List.of("2026-12-24", "2026-12-31")))
                .body("closures.firstDate", equalTo(List.of("2026-05-01", "2026-12-25")));
        StudioHoursChanged told = Broker.await(StudioHoursChanged.class, this::isOurs);
        assertEquals("UTC", told.timezone());
        assertEquals(
                List.of(new Interval("09:00", "12:30"), new Interval("20:00", "02:00")),
                told.weekly().get(DayOfWeek.FRIDAY));
        assertEquals(
                List.of(
                        new DatedHours(
                                LocalDate.parse("2026-12-23"),
                                LocalDate.parse("2026-12-24"),
                                List.of(new Interval("10:00", "14:00")),
                                null),
                        new DatedHours(
                                LocalDate.parse("2026-12-31"),
                                LocalDate.parse("2026-12-31"),
                                List.of(new Interval("00:00", "24:00")),
                                "New Year’s Eve")),
                told.exceptions());
        assertEquals(
                List.of(
                        new Closure(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-01"), null),
                        new Closure(LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-30"), "Holidays")),
                told.closures());
    }

    @Test
    void what_was_read_can_be_sent_again_and_is_no_change() {
        Hours.put(school, "\"0\"", EVERYTHING).statusCode(200);
        String read = school.asA(Role.ADMIN).get("/api/v1/studio/hours").asString();

        Hours.put(school, "\"1\"", read).statusCode(200).header("ETag", "\"1\"");
        Hours.put(school, "\"1\"", EVERYTHING).statusCode(200).header("ETag", "\"1\"");

        Hours.put(school, "\"1\"", Hours.MONDAYS).statusCode(200).header("ETag", "\"2\"");
        Broker.await(
                StudioHoursChanged.class,
                event -> isOurs(event) && event.closures().isEmpty());
        assertEquals(2, Broker.all(StudioHoursChanged.class, this::isOurs).size());
    }

    @Test
    void a_studio_that_has_told_none_is_never_open_and_saying_so_is_no_change() {
        school.asA(Role.TEACHER)
                .get("/api/v1/studio/hours")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("weekly.keySet().size()", is(7))
                .body("exceptions", equalTo(List.of()))
                .body("closures", equalTo(List.of()));

        Hours.put(school, "\"0\"", Hours.week("")).statusCode(200).header("ETag", "\"0\"");

        assertEquals(0, TestDatabase.number("select count(*) from hours where studio_id = ?", school.id()));
    }

    @Test
    void hours_go_one_by_one_while_the_studio_keeps_its_version() {
        Hours.put(school, "\"0\"", Hours.MONDAYS).statusCode(200);

        school.asA(Role.ADMIN).get("/api/v1/studio").then().header("ETag", "\"0\"");
    }

    @Test
    void of_two_admins_who_edit_at_once_one_is_told_that_it_changed() {
        for (int version = 0; version < 10; version++) {
            String seen = "\"" + version + "\"";
            int minute = 10 + version;
            List<Integer> answers = IntStream.range(0, 2)
                    .mapToObj(admin -> CompletableFuture.supplyAsync(() -> Hours.put(
                                    school,
                                    seen,
                                    Hours.week("'monday':[{'from':'0%d:00','to':'12:%d'}]".formatted(admin, minute)))
                            .extract()
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();

            assertEquals(List.of(200, 412), answers);
        }
    }

    @Test
    void hours_that_cannot_be_announced_are_not_kept() {
        TestDatabase.execute(
                "alter table outbox add constraint provoked" + " check (payload not like '%to be refused%') not valid");
        try {
            Hours.put(school, "\"0\"", Hours.document("", "", "{'firstDate':'2026-05-01','reason':'to be refused'}"))
                    .statusCode(500)
                    .contentType("application/problem+json");
        } finally {
            TestDatabase.execute("alter table outbox drop constraint provoked");
        }

        assertEquals(0, TestDatabase.number("select count(*) from hours where studio_id = ?", school.id()));
        Hours.put(school, "\"0\"", Hours.MONDAYS).statusCode(200);
        assertEquals(
                List.of(), Broker.await(StudioHoursChanged.class, this::isOurs).closures());
    }

    private boolean isOurs(StudioHoursChanged event) {
        return event.studioId().equals(school.id());
    }
}
