package com.studiosync.contracts.notification;

import java.util.UUID;

/** The message could not be delivered and is not tried again. */
public record NotificationFailed(UUID notificationId, UUID studioId, UUID accountId, String template, String reason)
        implements NotificationEvent {

    @Override
    public UUID aggregateId() {
        return notificationId;
    }
}
