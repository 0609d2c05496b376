package com.studiosync.contracts.identity;

import java.util.Set;
import java.util.UUID;

/** The roles of a member have changed; {@code roles} are those that hold now. */
public record MembershipChanged(UUID membershipId, UUID studioId, UUID accountId, Set<String> roles)
        implements MembershipEvent {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
