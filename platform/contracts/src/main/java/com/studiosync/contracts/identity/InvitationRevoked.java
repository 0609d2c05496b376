package com.studiosync.contracts.identity;

import java.util.UUID;

/** An invitation was taken back before somebody accepted it. */
public record InvitationRevoked(UUID invitationId, UUID studioId) implements InvitationEvent {

    @Override
    public UUID aggregateId() {
        return invitationId;
    }
}
