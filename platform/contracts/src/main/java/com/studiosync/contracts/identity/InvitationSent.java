package com.studiosync.contracts.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Somebody was invited to a studio, or was sent the invitation again. The address stays within identity. */
public record InvitationSent(UUID invitationId, UUID studioId, UUID invitedBy, Set<String> roles, Instant expiresAt)
        implements InvitationEvent {

    @Override
    public UUID aggregateId() {
        return invitationId;
    }
}
