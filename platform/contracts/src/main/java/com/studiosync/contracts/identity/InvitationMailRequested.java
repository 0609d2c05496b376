package com.studiosync.contracts.identity;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A request, not a fact: write this invitation to somebody who may have no account. Only notification-service reads it.
 *
 * @param requestId names the mail; a repeated request sends nothing
 * @param sealedToken the token that the mail's link carries, encrypted for notification-service
 */
public record InvitationMailRequested(
        UUID requestId,
        UUID invitationId,
        UUID studioId,
        String to,
        String locale,
        String studioName,
        String subdomain,
        String inviterName,
        String sealedToken,
        Instant expiresAt)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return invitationId;
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION_REQUESTS;
    }
}
