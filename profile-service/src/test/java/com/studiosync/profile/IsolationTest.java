package com.studiosync.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.testing.WithBackends;
import com.studiosync.testing.isolation.StudioIsolation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class IsolationTest {

    private final StudioIsolation isolation = StudioIsolation.ofService()
            .except("members.own_memberships", "An account that is erased is looked for in all studios.")
            .except(
                    "forget_audit_before",
                    "It deletes entries of the audit trail that are older than 30 days, of all studios, and tells how many.")
            .except(
                    "remove_audio_left_behind",
                    "It deletes uploads whose recording was removed, or that were begun an hour ago and never ended, of all"
                            + " studios, and tells how many.")
            .except("zones_of_studios", "It tells a timer where the clocks of all studios are, and nothing else.")
            .except(
                    "studios_with_due_enrolments",
                    "It tells a timer which studios have something due, and nothing of what.");

    @Test
    void the_catalogue_shows_no_way_from_studio_to_studio() {
        assertEquals(List.of(), isolation.gapsInTheCatalogue());
    }

    @Test
    void no_statement_of_a_studio_reaches_or_tells_of_another() {
        assertEquals(List.of(), isolation.breaches());
    }
}
