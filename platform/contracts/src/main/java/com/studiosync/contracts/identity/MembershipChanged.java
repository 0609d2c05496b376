package com.studiosync.contracts.identity;

import java.util.Set;
import java.util.UUID;

/**
 * The roles or permissions of a member have changed; the fields hold those that apply now.
 *
 * @param granted permissions beyond those of the roles
 * @param withdrawn permissions that the roles would give and this member does not have
 */
public record MembershipChanged(
        UUID membershipId, UUID studioId, UUID accountId, Set<String> roles, Set<String> granted, Set<String> withdrawn)
        implements MembershipEvent {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
