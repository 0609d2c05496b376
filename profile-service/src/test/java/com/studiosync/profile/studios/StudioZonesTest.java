package com.studiosync.profile.studios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.profile.OnVertx;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class StudioZonesTest {

    @Inject
    StudioZones zones;

    private final UUID studio = UUID.randomUUID();

    @Test
    void what_another_replica_has_heard_is_known_here_too() {
        assertEquals(ZoneId.of("UTC"), zones.of(studio));
        theStudioIsIn("Europe/Vienna");

        refreshed();
        assertEquals(ZoneId.of("Europe/Vienna"), zones.of(studio));
        assertTrue(zones.areKnown());

        TestDatabase.execute("update known_studios set timezone = 'Asia/Tokyo' where studio_id = ?", studio);
        refreshed();
        assertEquals(ZoneId.of("Asia/Tokyo"), zones.of(studio));
    }

    @Test
    void a_studio_that_is_gone_or_has_told_no_zone_is_in_utc() {
        theStudioIsIn("Europe/Vienna");
        refreshed();

        TestDatabase.execute("update known_studios set timezone = null, gone = true where studio_id = ?", studio);
        refreshed();

        assertEquals(ZoneId.of("UTC"), zones.of(studio));
    }

    private void theStudioIsIn(String zone) {
        TestDatabase.execute(
                "insert into known_studios (studio_id, timezone, paused, gone) values (?, ?, false, false)",
                studio,
                zone);
    }

    private void refreshed() {
        OnVertx.await(zones::refresh);
    }
}
