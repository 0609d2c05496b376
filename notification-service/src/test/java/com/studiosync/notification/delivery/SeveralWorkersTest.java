package com.studiosync.notification.delivery;

import static com.studiosync.notification.OnVertx.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.studiosync.notification.Mailbox;
import com.studiosync.notification.SampleOrder;
import com.studiosync.notification.WithMailbox;
import com.studiosync.notification.WithoutSchedule;
import com.studiosync.notification.queue.MailConfig;
import com.studiosync.notification.queue.MailQueue;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMailbox
@TestProfile(WithoutSchedule.class)
class SeveralWorkersTest {

    private static final int MAILS = 100;

    @Inject
    MailQueue queue;

    @Inject
    Transactions transactions;

    @Inject
    Postman postman;

    @Inject
    OwnContext contexts;

    @Inject
    DeliveryMetrics metrics;

    @Inject
    MailConfig config;

    @BeforeEach
    void emptyQueue() {
        TestDatabase.execute("delete from mails");
    }

    @Test
    void two_workers_at_once_send_each_mail_once() {
        List<UUID> ordered = Stream.generate(this::ordered).limit(MAILS).toList();
        MailWorker one = worker();
        MailWorker other = worker();

        one.wake();
        other.wake();

        Awaitility.await("all sent")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number("select count(*) from mails where state = 'SENT'") == MAILS);
        ordered.forEach(
                id -> assertEquals(1, Mailbox.mailsTo(SampleOrder.address(id)).size()));
        assertEquals(1, TestDatabase.number("select max(attempts) from mails"));
    }

    @Test
    void the_mail_of_a_worker_that_died_is_sent_by_the_next_after_the_lease() {
        UUID id = ordered();
        await(() -> queue.claim(1));
        MailWorker next = worker();

        next.wake();
        Awaitility.await("nothing before the lease ends")
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(60))
                .until(() -> Mailbox.mailsTo(SampleOrder.address(id)).isEmpty());
        letPass(config.lease());
        next.wake();

        Awaitility.await("after the lease")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Mailbox.mailsTo(SampleOrder.address(id)).size() == 1);
    }

    private static void letPass(Duration time) {
        TestDatabase.execute("update mails set due_at = due_at - make_interval(secs => ?)", (double) time.toSeconds());
    }

    private MailWorker worker() {
        return new MailWorker(queue, postman, contexts, metrics, config);
    }

    private UUID ordered() {
        UUID id = UUID.randomUUID();
        await(() -> transactions.ofPlatform(() -> queue.order(SampleOrder.withId(id))));
        return id;
    }
}
