package com.studiosync.notification;

import com.studiosync.contracts.Topics;
import com.studiosync.contracts.notification.NotificationDelivered;
import com.studiosync.contracts.notification.NotificationFailed;
import com.studiosync.testing.Broker;
import com.studiosync.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Waits for what becomes of mails. */
public final class Outcomes {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Outcomes() {}

    public static NotificationDelivered delivered(UUID mail) {
        return Broker.await(
                NotificationDelivered.class, told -> told.notificationId().equals(mail));
    }

    public static NotificationFailed failed(UUID mail) {
        return Broker.await(
                NotificationFailed.class, told -> told.notificationId().equals(mail));
    }

    /** Waits until the mail is in the queue. */
    public static void awaitOrdered(UUID mail) {
        awaitRows(1, "select count(*) from mails where id = ?", mail);
    }

    /** Waits until the mail is settled, whether that is told or not. */
    public static void awaitSettled(UUID mail) {
        awaitRows(1, "select count(*) from mails where id = ? and state <> 'PENDING'", mail);
    }

    public static void awaitRows(long expected, String count, Object... parameters) {
        Awaitility.await(count).atMost(PATIENCE).until(() -> TestDatabase.number(count, parameters) == expected);
    }

    /** Waits until the event is parked for that reason. */
    public static void awaitParked(UUID event, String reason) {
        Awaitility.await("dead letter of " + event).atMost(PATIENCE).until(() -> reasons(event).stream()
                .anyMatch(told -> told.contains(reason)));
    }

    private static List<String> reasons(UUID event) {
        return Broker.on(Topics.deadLetterOf("notification-service")).stream()
                .filter(record -> event.toString().equals(Broker.header(record, "ce_id")))
                .map(record -> String.valueOf(Broker.header(record, "dead-letter-reason")))
                .toList();
    }
}
