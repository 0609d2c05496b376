package com.studiosync.notification.upkeep;

import static com.studiosync.notification.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.notification.SampleOrder;
import com.studiosync.notification.WithMailbox;
import com.studiosync.notification.WithoutSchedule;
import com.studiosync.notification.queue.ClaimedMail;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.notification.queue.Outcome;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMailbox
@TestProfile(WithoutSchedule.class)
class QueueKeepingTest {

    @Inject
    MailQueue queue;

    @Inject
    MailTable mails;

    @Inject
    QueueKeeping keeping;

    @Inject
    Transactions transactions;

    @BeforeEach
    void emptyQueue() {
        TestDatabase.execute("delete from mails");
    }

    @Test
    void the_backlog_counts_what_waits_and_for_how_long() {
        ordered();
        TestDatabase.execute("update mails set queued_at = queued_at - interval '1 minute'");
        ordered();

        Backlog backlog = await(() -> mails.backlog(Instant.now()));

        assertEquals(2, backlog.depth());
        assertEquals(60, backlog.oldestAgeSeconds(), 10);
    }

    @Test
    void what_was_settled_long_ago_is_forgotten_and_nothing_else() {
        UUID old = settled();
        UUID recent = settled();
        UUID waiting = ordered();
        TestDatabase.execute("update mails set settled_at = settled_at - interval '31 days' where id = ?", old);

        await(() -> keeping.forget());

        assertEquals(Set.of(List.of(recent), List.of(waiting)), Set.copyOf(TestDatabase.rows("select id from mails")));
    }

    private UUID settled() {
        UUID id = ordered();
        ClaimedMail claimed = await(() -> queue.claim(1)).get(0);
        await(() -> queue.settle(claimed, Outcome.accepted()));
        return id;
    }

    private UUID ordered() {
        UUID id = UUID.randomUUID();
        await(() -> transactions.ofPlatform(() -> queue.order(SampleOrder.withId(id))));
        return id;
    }
}
