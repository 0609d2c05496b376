package com.studiosync.contracts.identity;

import java.util.UUID;

/** A person is no longer a member of a studio. */
public record MembershipRevoked(UUID membershipId, UUID studioId, UUID accountId) implements MembershipEvent {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
