package com.studiosync.notification;

import com.studiosync.notification.queue.MailOrder;
import com.studiosync.notification.queue.MailTemplate;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An order of a mail that waits for nothing. */
public final class SampleOrder {

    private SampleOrder() {}

    public static MailOrder withId(UUID id) {
        return new MailOrder(
                id,
                MailTemplate.ACCOUNT_EXISTS,
                UUID.randomUUID(),
                null,
                null,
                address(id),
                null,
                Map.of("firstName", "Ada"),
                null,
                Instant.now());
    }

    /** Where the mail of that id goes to. */
    public static String address(UUID id) {
        return id + "@example.com";
    }
}
