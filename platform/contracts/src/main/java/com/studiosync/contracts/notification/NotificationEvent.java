package com.studiosync.contracts.notification;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What became of a message to a person; the message's id is the key. */
public sealed interface NotificationEvent extends DomainEvent permits NotificationDelivered, NotificationFailed {

    @Override
    default String topic() {
        return Topics.NOTIFICATION;
    }
}
