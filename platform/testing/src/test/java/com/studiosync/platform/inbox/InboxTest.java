package com.studiosync.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.studio.StudioCreated;
import com.studiosync.contracts.studio.StudioUpdated;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class InboxTest {

    private static final String DEAD_LETTERS = Topics.deadLetterOf("studio-service");

    /** As the settings of these tests have it. */
    private static final int RETRIES = 2;

    private final UUID studio = UUID.randomUUID();

    @Test
    void an_event_has_its_effect_in_its_own_studio() {
        Broker.send(created("first"));

        awaitNotes(1);
    }

    @Test
    void a_redelivered_event_has_no_second_effect() {
        UUID id = UUID.randomUUID();
        Broker.send(id, created("once"));
        Broker.send(id, created("once"));

        Broker.send(created("marker"));

        awaitNotes(2);
        assertEquals(1, notes("once"));
    }

    @Test
    void a_failing_event_leaves_nothing_is_parked_with_its_reason_and_stops_nobody() {
        UUID id = UUID.randomUUID();
        Broker.send(id, new StudioUpdated(studio, "broken", "UTC", "EUR", "AT", "OPEN", Set.of("name")));
        Broker.send(created("after it"));

        awaitNotes(1);
        assertEquals(0, notes("broken"));
        assertEquals(0, TestDatabase.number("select count(*) from inbox where event_id = ?", id));
        assertParked(id, "always fails");
    }

    @Test
    void an_event_that_breaks_a_rule_of_the_database_is_parked() {
        UUID id = UUID.randomUUID();
        Broker.send(id, created("refused"));
        Broker.send(created("after it"));

        awaitNotes(1);
        assertParked(id, "notes_text_check");
    }

    @Test
    void an_event_whose_statement_takes_too_long_is_tried_a_few_times_and_parked() {
        UUID id = UUID.randomUUID();
        refusing("query_canceled", () -> {
            Broker.send(id, created("too long"));
            assertParked(id, "query_canceled");
        });
        Broker.send(created("after it"));

        awaitNotes(1);
        assertEquals(0, notes("too long"));
    }

    @Test
    void an_outage_of_the_database_is_waited_out_however_often_it_takes() {
        refusing("too_many_connections", () -> {
            Broker.send(created("at last"));
            Awaitility.await("tries")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> TestDatabase.number("select last_value from tries") > 3 * RETRIES);
        });

        awaitNotes(1);
        assertEquals(1, notes("at last"));
    }

    /** Lets PostgreSQL refuse the notes of this studio meanwhile, and count the tries, which no roll-back takes back. */
    private void refusing(String condition, Runnable requests) {
        TestDatabase.execute("create sequence tries");
        TestDatabase.execute("""
                create function refuse() returns trigger security definer language plpgsql as $$
                begin
                    perform nextval('tries');
                    raise exception '%1$s' using errcode = '%1$s';
                end $$""".formatted(condition));
        TestDatabase.execute(
                "create trigger refuse before insert on notes for each row when (new.studio_id = '%s') execute function refuse()"
                        .formatted(studio));
        try {
            requests.run();
        } finally {
            TestDatabase.execute("drop trigger refuse on notes");
            TestDatabase.execute("drop function refuse()");
            TestDatabase.execute("drop sequence tries");
        }
    }

    @Test
    void bytes_that_are_no_event_are_parked() {
        UUID id = UUID.randomUUID();
        Broker.sendRaw(
                Topics.STUDIO,
                studio.toString(),
                "{not json".getBytes(StandardCharsets.UTF_8),
                Broker.headers(id, created("x")));

        assertParked(id, "not a readable StudioCreated");
    }

    @Test
    void an_event_of_a_kind_that_nobody_knows_passes_by() {
        Map<String, String> headers = new HashMap<>(Broker.headers(UUID.randomUUID(), created("x")));
        headers.put("ce_type", "com.studiosync.studio.InventedTomorrow.v1");
        Broker.sendRaw(Topics.STUDIO, studio.toString(), "{}".getBytes(StandardCharsets.UTF_8), headers);
        Broker.send(created("after it"));

        awaitNotes(1);
    }

    @Test
    void a_field_that_was_added_later_is_ignored() {
        String later = "{\"studioId\":\"%s\",\"name\":\"later\",\"mood\":\"good\"}".formatted(studio);
        Broker.sendRaw(
                Topics.STUDIO,
                studio.toString(),
                later.getBytes(StandardCharsets.UTF_8),
                Broker.headers(UUID.randomUUID(), created("x")));

        awaitNotes(1);
    }

    private StudioCreated created(String name) {
        return new StudioCreated(studio, UUID.randomUUID(), name, "sub", "UTC", "EUR", "AT", "OPEN");
    }

    private long notes(String text) {
        return TestDatabase.number("select count(*) from notes where studio_id = ? and text = ?", studio, text);
    }

    private void awaitNotes(long expected) {
        Awaitility.await("notes")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from notes where studio_id = ?", studio) == expected);
    }

    private static void assertParked(UUID id, String reason) {
        Awaitility.await("dead letter")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertTrue(Broker.on(DEAD_LETTERS).stream()
                        .filter(record -> id.toString().equals(Broker.header(record, "ce_id")))
                        .anyMatch(record -> String.valueOf(Broker.header(record, "dead-letter-reason"))
                                .contains(reason))));
    }
}
