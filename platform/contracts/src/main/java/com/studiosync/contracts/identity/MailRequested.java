package com.studiosync.contracts.identity;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.util.UUID;

/**
 * A request, not a fact: write this mail to this person. Only notification-service reads it.
 *
 * @param requestId names the mail; a repeated request sends nothing
 * @param template which mail, such as {@code verify-email}
 * @param sealedToken the single-use token that the mail's link carries, encrypted for notification-service; or {@code null}
 */
public record MailRequested(
        UUID requestId,
        UUID accountId,
        UUID studioId,
        String template,
        String to,
        String firstName,
        String locale,
        String sealedToken)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return accountId;
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION_REQUESTS;
    }
}
