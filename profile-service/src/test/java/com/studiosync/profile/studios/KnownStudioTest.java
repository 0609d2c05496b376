package com.studiosync.profile.studios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.platform.timetables.Period;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownStudioTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final KnownStudio studio = KnownStudio.untold(id);

    @Test
    void a_studio_that_has_told_nothing_is_in_utc_without_a_currency_and_never_open() {
        assertEquals(ZoneId.of("UTC"), studio.zone());
        assertEquals(Optional.empty(), studio.currency());
        assertEquals(List.of(), studio.hours().during(MONDAY, MONDAY.plusSeconds(900_000), studio.zone()));
        assertTrue(studio.isOpenToVisitors());
    }

    @Test
    void its_day_is_the_one_of_its_zone() {
        studio.learn(created("Pacific/Auckland", "NZD"));

        assertEquals(
                LocalDate.parse("2026-06-02"),
                studio.today(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC)));
    }

    @Test
    void what_it_told_last_is_true_and_a_founding_that_comes_late_is_not() {
        studio.learn(updated("Europe/Vienna", "EUR"));
        studio.learn(created("UTC", "USD"));

        assertEquals(ZoneId.of("Europe/Vienna"), studio.zone());
        assertEquals(Optional.of("EUR"), studio.currency());
    }

    @Test
    void hours_are_resolved_in_the_zone_that_it_has_now() {
        studio.learn(created("UTC", "EUR"));
        studio.learn(hours("Europe/Vienna", "09:00", "17:00"));
        studio.learn(updated("Asia/Tokyo", "EUR"));

        assertEquals(
                List.of(new Period(MONDAY, MONDAY.plusSeconds(8 * 3_600))),
                studio.hours().during(MONDAY, MONDAY.plusSeconds(86_400), studio.zone()));
        assertEquals(Optional.of("EUR"), studio.currency());
    }

    @Test
    void hours_and_zones_that_nobody_can_work_with_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> studio.learn(hours("UTC", "25:00", "26:00")));
        assertThrows(DateTimeException.class, () -> studio.learn(updated("Mars/Olympus", "EUR")));
    }

    @Test
    void a_studio_that_is_paused_or_gone_is_not_open_to_visitors() {
        studio.pause();
        assertFalse(studio.isOpenToVisitors());

        studio.resume();
        assertTrue(studio.isOpenToVisitors());

        studio.forget();
        assertFalse(studio.isOpenToVisitors());
    }

    private StudioCreated created(String timezone, String currency) {
        return new StudioCreated(id, UUID.randomUUID(), "Jazz House", "jazzhouse", timezone, currency, "AT", "OPEN");
    }

    private StudioUpdated updated(String timezone, String currency) {
        return new StudioUpdated(id, "Jazz House", timezone, currency, "AT", "OPEN", Set.of("timezone"));
    }

    private StudioHoursChanged hours(String timezone, String from, String to) {
        return new StudioHoursChanged(
                id,
                timezone,
                Map.of(DayOfWeek.MONDAY, List.of(new StudioHoursChanged.Interval(from, to))),
                List.of(),
                List.of());
    }
}
