package com.studiosync.studio;

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
            .except("founders", "A policy of its own shows it to its founder's account alone.")
            .except("subdomains", "Names are unique among all studios on purpose: they are hosts, and public.")
            .except("members.own_memberships", "A person reads her own in all studios.")
            .except("studios.members_see_their_studios", "A person reads the studios that she belongs to.")
            .except(
                    "studios_due_for_deletion",
                    "It returns ids of studios whose end is due, to the job that ends them.");

    @Test
    void the_catalogue_shows_no_way_from_studio_to_studio() {
        assertEquals(List.of(), isolation.gapsInTheCatalogue());
    }

    @Test
    void no_statement_of_a_studio_reaches_or_tells_of_another() {
        assertEquals(List.of(), isolation.breaches());
    }
}
