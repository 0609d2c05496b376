package com.studiosync.contracts.identity;

import java.util.Set;
import java.util.UUID;

/** A person asks to become a member of a studio; an admin approves or declines. */
public record MembershipRequested(UUID membershipId, UUID studioId, UUID accountId, Set<String> roles)
        implements MembershipEvent {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
