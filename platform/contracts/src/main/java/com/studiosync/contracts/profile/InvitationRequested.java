package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;
import java.util.UUID;

/**
 * A request, not a fact: invite somebody whom a member of the studio has named.
 * Only identity-service reads it, and answers with InvitationSent and InvitationAccepted, or not at all where the person is a member or invited already.
 */
public record InvitationRequested(
        UUID invitationId, UUID studioId, String email, String role, String locale, UUID requestedBy)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return invitationId;
    }

    @Override
    public String topic() {
        return Topics.IDENTITY_REQUESTS;
    }
}
