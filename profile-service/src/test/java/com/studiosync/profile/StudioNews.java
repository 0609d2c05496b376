package com.studiosync.profile;

import com.studiosync.contracts.studio.StudioDeactivated;
import com.studiosync.contracts.studio.StudioEvent;
import com.studiosync.contracts.studio.StudioHoursChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What studio-service tells of a studio; each method waits until it is known here. */
public final class StudioNews {

    private StudioNews() {}

    /** It is there, and nothing more is told of it. */
    public static void isKnown(UUID studio) {
        TestDatabase.execute(
                "insert into known_studios (studio_id, paused, gone) values (?, false, false) on conflict do nothing",
                studio);
    }

    public static void isIn(UUID studio, String timezone, String currency) {
        learn(new StudioUpdated(
                studio, "Jazz House", timezone, currency, "AT", "OPEN", Set.of("timezone", "currency")));
    }

    /** Open every day between two times. */
    public static void isOpenDaily(UUID studio, String timezone, String from, String to) {
        List<StudioHoursChanged.Interval> hours = List.of(new StudioHoursChanged.Interval(from, to));
        Map<DayOfWeek, List<StudioHoursChanged.Interval>> week =
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> hours));
        learn(new StudioHoursChanged(studio, timezone, week, List.of(), List.of()));
    }

    public static void isPaused(UUID studio) {
        learn(new StudioDeactivated(studio));
    }

    private static void learn(StudioEvent event) {
        handled(Broker.send(event));
    }

    /** Waits until the service has handled an event. */
    public static void handled(UUID eventId) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from inbox where event_id = ?", eventId) > 0);
    }
}
