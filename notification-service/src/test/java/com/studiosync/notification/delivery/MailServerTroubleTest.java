package com.studiosync.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.studiosync.contracts.identity.MailRequested;
import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.notification.NotificationFailed;
import com.studiosync.notification.Mailbox;
import com.studiosync.notification.Person;
import com.studiosync.notification.RefusingMailServer;
import com.studiosync.notification.WithMailbox;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMailbox
class MailServerTroubleTest {

    private final Person ada = Person.named("Ada");
    private final MailRequested request = ada.asksFor("account-exists", null);

    @Test
    void mail_waits_while_the_server_is_away_and_goes_out_once_when_it_is_back() {
        Mailbox.close();
        try {
            Broker.send(request);
            awaitAttempts(3);
        } finally {
            Mailbox.open();
        }

        awaitDelivered();
        assertEquals(1, Mailbox.mailsTo(ada.email()).size());
        assertEquals(List.of(), failures());
    }

    @Test
    void a_recipient_that_the_server_refuses_for_good_is_given_up_and_told_without_the_address()
            throws IOException, InterruptedException {
        try (RefusingMailServer server =
                RefusingMailServer.answering("RCPT", "550 5.1.1 <" + ada.email() + "> is unknown here")) {
            Broker.send(request);

            NotificationFailed told = Broker.await(NotificationFailed.class, this::isOurs);
            assertNotEquals(0, server.refusals());
            assertEquals("SMTP 550 5.1.1", told.reason());
            assertEquals(ada.accountId(), told.accountId());
        }
        assertEquals(
                List.of(List.of("FAILED", 1)),
                TestDatabase.rows("select state, attempts from mails where id = ?", request.requestId()));
    }

    @Test
    void a_server_that_does_not_let_us_in_loses_no_mail() throws IOException, InterruptedException {
        try (RefusingMailServer server = RefusingMailServer.answering("MAIL", "530 5.7.0 log in first")) {
            Broker.send(request);
            awaitAttempts(2);
            assertNotEquals(0, server.refusals());
        }

        awaitDelivered();
        assertEquals(1, Mailbox.mailsTo(ada.email()).size());
    }

    @Test
    void mail_that_was_tried_for_too_long_is_given_up() {
        Mailbox.close();
        try {
            Broker.send(request);
            awaitAttempts(1);
            TestDatabase.execute(
                    "update mails set queued_at = queued_at - interval '3 days' where id = ?", request.requestId());

            NotificationFailed told = Broker.await(NotificationFailed.class, this::isOurs);
            assertEquals("gave up: the mail server is not reachable", told.reason());
        } finally {
            Mailbox.open();
        }
    }

    private boolean isOurs(NotificationFailed failed) {
        return failed.notificationId().equals(request.requestId());
    }

    private List<NotificationFailed> failures() {
        return Broker.all(NotificationFailed.class, this::isOurs);
    }

    private void awaitDelivered() {
        Broker.await(NotificationDelivered.class, told -> told.notificationId().equals(request.requestId()));
    }

    private void awaitAttempts(int atLeast) {
        Awaitility.await("attempts")
                .atMost(Duration.ofSeconds(60))
                .until(() -> TestDatabase.number(
                                "select coalesce(max(attempts), 0) from mails where id = ?", request.requestId())
                        >= atLeast);
    }
}
