package com.studiosync.contracts.identity;

import java.util.UUID;

/** An invitation was accepted; MembershipGranted tells what came of it. */
public record InvitationAccepted(UUID invitationId, UUID studioId, UUID accountId) implements InvitationEvent {

    @Override
    public UUID aggregateId() {
        return invitationId;
    }
}
