package com.studiosync.contracts.identity;

import java.util.Set;
import java.util.UUID;

/**
 * A person has become a member of a studio; roles are names such as {@code ADMIN}.
 *
 * @param cause how it came about: {@code FOUNDED}, {@code REGISTERED}, {@code APPROVED} or {@code INVITED}
 */
public record MembershipGranted(UUID membershipId, UUID studioId, UUID accountId, Set<String> roles, String cause)
        implements MembershipEvent {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
