package com.studiosync.profile.studionews;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioDeactivated;
import com.studiosync.contracts.studio.StudioDeleted;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioReactivated;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class StudioEventsTest {

    private final UUID studio = UUID.randomUUID();

    @Test
    void what_a_studio_tells_is_known() {
        Broker.send(created("UTC", "USD"));
        Broker.send(new StudioUpdated(
                studio, "Jazz House", "Europe/Vienna", "EUR", "AT", "OPEN", Set.of("timezone", "currency")));
        Broker.send(new StudioDeactivated(studio));

        await("Europe/Vienna", "EUR", true, false);
    }

    @Test
    void hours_and_a_resumption_are_learned_too() {
        Broker.send(created("Europe/Vienna", "EUR"));
        Broker.send(new StudioDeactivated(studio));
        Broker.send(new StudioHoursChanged(
                studio,
                "Europe/Vienna",
                Map.of(DayOfWeek.MONDAY, List.of(new StudioHoursChanged.Interval("09:00", "17:00"))),
                List.of(),
                List.of(new StudioHoursChanged.Closure(
                        LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-26"), "Christmas"))));
        Broker.send(new StudioReactivated(studio));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select count(*) from known_studios where studio_id = ? and not paused"
                                        + " and hours like '%09:00%2026-12-24%'",
                                studio)
                        == 1);
    }

    @Test
    void of_a_studio_that_is_gone_nothing_is_known_and_late_events_bring_nothing_back() {
        Broker.send(created("Europe/Vienna", "EUR"));
        Broker.send(new StudioDeleted(studio));
        Broker.send(created("Europe/Vienna", "EUR"));
        Broker.send(new StudioReactivated(studio));
        UUID last = Broker.send(new StudioDeactivated(studio));

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from inbox where event_id = ?", last) == 1);
        await(null, null, false, true);
    }

    @Test
    void an_event_that_nobody_can_work_with_is_parked_and_stops_nobody() {
        Broker.send(created("Mars/Olympus", "EUR"));
        Broker.send(created("Europe/Vienna", "EUR"));

        await("Europe/Vienna", "EUR", false, false);
    }

    private void await(String timezone, String currency, boolean paused, boolean gone) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> TestDatabase.rows(
                        "select timezone, currency, paused, gone from known_studios where studio_id = ?", studio)
                .equals(List.of(Arrays.asList(timezone, currency, paused, gone))));
    }

    private StudioCreated created(String timezone, String currency) {
        return new StudioCreated(
                studio, UUID.randomUUID(), "Jazz House", "jazzhouse", timezone, currency, "AT", "OPEN");
    }
}
