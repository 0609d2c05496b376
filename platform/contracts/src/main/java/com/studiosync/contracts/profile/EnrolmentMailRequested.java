package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A request, not a fact: write this to an applicant, who may have no account.
 * Only notification-service reads it.
 */
public record EnrolmentMailRequested(
        UUID requestId,
        UUID enrolmentId,
        UUID studioId,
        String template,
        String to,
        String firstName,
        String locale,
        String sealedToken,
        Instant expiresAt)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return enrolmentId;
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION_REQUESTS;
    }
}
