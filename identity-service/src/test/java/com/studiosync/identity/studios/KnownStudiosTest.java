package com.studiosync.identity.studios;

import static com.studiosync.identity.People.accountOf;
import static com.studiosync.identity.People.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioSubdomainChanged;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class KnownStudiosTest {

    private final UUID studio = UUID.randomUUID();

    @Test
    void what_a_studio_says_of_itself_is_kept_as_it_is_now() {
        String founder = verified();
        Broker.send(new StudioCreated(studio, accountOf(founder), "Rock", "rock", "UTC", "EUR", "AT", "OPEN"));
        known("Rock", "rock", "OPEN");

        Broker.send(updated("Jazz", "INVITATION"));

        known("Jazz", "rock", "INVITATION");
    }

    @Test
    void a_founding_that_comes_late_adds_the_subdomain_and_changes_nothing_else() {
        String founder = verified();
        Broker.send(updated("Jazz", "INVITATION"));
        known("Jazz", null, "INVITATION");

        Broker.send(new StudioCreated(studio, accountOf(founder), "Rock", "rock", "UTC", "EUR", "AT", "OPEN"));

        known("Jazz", "rock", "INVITATION");
    }

    @Test
    void a_renamed_studio_is_known_at_its_new_subdomain_whatever_comes_late() {
        StudioCreated founding =
                new StudioCreated(studio, accountOf(verified()), "Rock", "rock", "UTC", "EUR", "AT", "OPEN");
        Broker.send(founding);
        Broker.send(new StudioSubdomainChanged(studio, "rock", "rock-berlin", Instant.parse("2026-05-01T08:00:00Z")));
        known("Rock", "rock-berlin", "OPEN");

        Broker.send(founding);
        Broker.send(updated("Jazz", "OPEN"));

        known("Jazz", "rock-berlin", "OPEN");
    }

    @Test
    void a_policy_that_is_not_known_leaves_the_decision_to_people() {
        assertEquals(RegistrationPolicy.APPROVAL, RegistrationPolicy.named("open"));
        assertEquals(RegistrationPolicy.APPROVAL, RegistrationPolicy.named(null));
        assertEquals(RegistrationPolicy.OPEN, RegistrationPolicy.named("OPEN"));
    }

    private StudioUpdated updated(String name, String policy) {
        return new StudioUpdated(studio, name, "UTC", "EUR", "AT", policy, Set.of("name", "registrationPolicy"));
    }

    private void known(String name, String subdomain, String policy) {
        List<Object> expected = Arrays.asList(name, subdomain, policy);
        Awaitility.await(expected.toString())
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> TestDatabase.rows(
                                "select name, subdomain, registration_policy from known_studios where studio_id = ?",
                                studio),
                        rows -> rows.equals(List.of(expected)));
    }
}
