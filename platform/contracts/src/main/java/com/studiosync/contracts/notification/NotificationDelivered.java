package com.studiosync.contracts.notification;

import java.util.UUID;

/** The mail server has taken the message. */
public record NotificationDelivered(UUID notificationId, UUID studioId, UUID accountId, String template)
        implements NotificationEvent {

    @Override
    public UUID aggregateId() {
        return notificationId;
    }
}
