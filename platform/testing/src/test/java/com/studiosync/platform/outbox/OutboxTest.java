package com.studiosync.platform.outbox;

import static com.studiosync.platform.notes.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import com.studiosync.contracts.identity.EmailVerified;
import com.studiosync.contracts.identity.RevocationEntry;
import com.studiosync.contracts.identity.UserRegistered;
import com.studiosync.contracts.profile.TeacherProfileUnpublished;
import com.studiosync.platform.notes.Note;
import com.studiosync.platform.notes.Notes;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.Backends;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import com.studiosync.testing.WithBackends;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackends
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    Notes notes;

    @Test
    void an_event_arrives_in_its_envelope_and_leaves_the_outbox() {
        UUID teacher = UUID.randomUUID();
        UUID studio = UUID.randomUUID();

        append(studio, new TeacherProfileUnpublished(teacher, studio));

        Broker.await(TeacherProfileUnpublished.class, event -> event.teacherId().equals(teacher));
        ConsumerRecord<String, byte[]> record = Broker.about(teacher).get(0);
        assertEquals(Topics.PROFILE, record.topic());
        assertEquals("1.0", Broker.header(record, "ce_specversion"));
        assertEquals("com.studiosync.profile.TeacherProfileUnpublished.v1", Broker.header(record, "ce_type"));
        assertEquals("/services/profile", Broker.header(record, "ce_source"));
        assertEquals(teacher.toString(), Broker.header(record, "ce_subject"));
        assertEquals(studio.toString(), Broker.header(record, "ce_studioid"));
        assertEquals("application/json", Broker.header(record, "content-type"));
        assertEquals(7, UUID.fromString(Broker.header(record, "ce_id")).version());
        assertTrue(Instant.parse(Broker.header(record, "ce_time"))
                .isBefore(Instant.now().plusSeconds(1)));
        awaitEmptyOutbox();
    }

    @Test
    void what_was_said_last_is_taken_back_by_a_record_without_value() {
        RevocationEntry entry = new RevocationEntry(UUID.randomUUID(), null, Instant.now());
        append(null, entry);

        await(() -> transactions.ofPlatform(() -> outbox.retract(List.of(entry))));

        Broker.awaitTombstone(Topics.IDENTITY_REVOCATIONS, entry.sessionId());
        assertEquals(
                List.of(false, true),
                Broker.about(entry.sessionId()).stream()
                        .map(record -> record.value() == null)
                        .toList());
        assertEquals(
                1,
                Broker.all(RevocationEntry.class, found -> found.sessionId().equals(entry.sessionId()))
                        .size());
        awaitEmptyOutbox();
    }

    @Test
    void a_failed_transaction_leaves_neither_row_nor_event() {
        UUID studio = UUID.randomUUID();
        UUID lost = UUID.randomUUID();
        UUID kept = UUID.randomUUID();

        assertThrows(
                RuntimeException.class,
                () -> await(() ->
                        transactions.inStudio(studio, () -> outbox.append(new TeacherProfileUnpublished(lost, studio))
                                .flatMap(appended -> notes.persist(Note.of(studio, "refused"))))));
        append(studio, new TeacherProfileUnpublished(kept, studio));

        Broker.await(TeacherProfileUnpublished.class, event -> event.teacherId().equals(kept));
        assertEquals(List.of(), Broker.about(lost));
        assertEquals(0, TestDatabase.number("select count(*) from notes where studio_id = ?", studio));
    }

    @Test
    void an_event_needs_a_transaction() {
        EmailVerified event = new EmailVerified(UUID.randomUUID());

        assertThrows(RuntimeException.class, () -> await(() -> outbox.append(event)));
        assertThrows(RuntimeException.class, () -> await(() -> outbox.retract(List.of(event))));
    }

    @Test
    void writes_go_on_while_the_broker_is_away_and_every_event_arrives_in_order_afterwards() {
        List<UUID> aggregates =
                IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        Backends.kafka().stop();
        try {
            for (int round = 0; round < 20; round++) {
                String name = "round " + round;
                aggregates.forEach(id -> append(null, new UserRegistered(id, "a@example.com", name, "", null)));
            }
            assertEquals(100, TestDatabase.number("select count(*) from outbox where payload like '%round %'"));
        } finally {
            Backends.kafka().start();
        }

        awaitEmptyOutbox();
        List<String> inOrder =
                IntStream.range(0, 20).mapToObj(round -> "round " + round).toList();
        aggregates.forEach(id ->
                Awaitility.await("every event of " + id).atMost(PATIENCE).until(() -> namesOf(id), inOrder::equals));
    }

    @Test
    void an_event_that_the_broker_would_not_take_is_refused_before_it_is_stored() {
        UserRegistered huge = new UserRegistered(UUID.randomUUID(), "a@example.com", "x".repeat(1_000_000), "", null);

        assertThrows(RuntimeException.class, () -> append(null, huge));
    }

    @Test
    void the_service_role_can_neither_read_nor_change_what_others_sent() {
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from information_schema.role_table_grants where grantee = 'test_app'"
                                + " and table_name in ('outbox', 'inbox') and privilege_type <> 'INSERT'"));
    }

    private void append(UUID studio, DomainEvent event) {
        await(() -> studio == null
                ? transactions.ofPlatform(() -> outbox.append(event))
                : transactions.inStudio(studio, () -> outbox.append(event)));
    }

    /** In order of arrival; a repetition is what consumers tell by the event's id. */
    private static List<String> namesOf(UUID account) {
        return Broker.all(UserRegistered.class, event -> event.accountId().equals(account)).stream()
                .map(UserRegistered::firstName)
                .distinct()
                .toList();
    }

    private static void awaitEmptyOutbox() {
        Awaitility.await("empty outbox")
                .atMost(PATIENCE)
                .until(() -> TestDatabase.number("select count(*) from outbox") == 0);
    }
}
