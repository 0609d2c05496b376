package com.studiosync.notification.queue;

import static com.studiosync.notification.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.notification.NotificationFailed;
import com.studiosync.notification.SampleOrder;
import com.studiosync.notification.WithMailbox;
import com.studiosync.notification.WithoutSchedule;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMailbox
@TestProfile(WithoutSchedule.class)
class MailQueueTest {

    @Inject
    MailQueue queue;

    @Inject
    Transactions transactions;

    @BeforeEach
    void emptyQueue() {
        TestDatabase.execute("delete from mails");
    }

    @Test
    void claims_at_the_same_time_never_share_a_mail() {
        IntStream.range(0, 100).forEach(i -> ordered(UUID.randomUUID()));
        ConcurrentLinkedQueue<UUID> claimed = new ConcurrentLinkedQueue<>();

        IntStream.range(0, 40).parallel().forEach(i -> await(() -> queue.claim(5))
                .forEach(mail -> claimed.add(mail.id())));

        assertEquals(100, claimed.size());
        assertEquals(100, Set.copyOf(claimed).size());
    }

    @Test
    void an_order_in_a_failed_transaction_leaves_nothing() {
        UUID id = UUID.randomUUID();

        assertThrows(
                IllegalStateException.class,
                () -> await(() -> transactions.ofPlatform(() -> queue.order(SampleOrder.withId(id))
                        .flatMap(done -> Uni.createFrom().<Void>failure(new IllegalStateException())))));

        assertEquals(0, TestDatabase.number("select count(*) from mails where id = ?", id));
    }

    @Test
    void a_worker_that_outlived_its_lease_no_longer_decides() {
        UUID id = ordered(UUID.randomUUID());
        ClaimedMail late = await(() -> queue.claim(1)).get(0);
        assertEquals(List.of(), await(() -> queue.claim(1)));
        TestDatabase.execute("update mails set due_at = due_at - interval '1 minute'");
        ClaimedMail current = await(() -> queue.claim(1)).get(0);

        await(() -> queue.settle(late, Outcome.refused("late")));
        await(() -> queue.settle(current, Outcome.accepted()));

        Broker.await(NotificationDelivered.class, told -> told.notificationId().equals(id));
        assertEquals(List.of(), Broker.all(NotificationFailed.class, told -> told.notificationId()
                .equals(id)));
    }

    private UUID ordered(UUID id) {
        await(() -> transactions.ofPlatform(() -> queue.order(SampleOrder.withId(id))));
        return id;
    }
}
