package com.studiosync.contracts.identity;

import java.util.UUID;

/**
 * A person is no longer a member of a studio, or does not become one.
 *
 * @param cause why: {@code REMOVED}, {@code LEFT}, {@code DECLINED}, {@code ERASED} or
 *     {@code STUDIO_DELETED}
 */
public record MembershipRevoked(UUID membershipId, UUID studioId, UUID accountId, String cause)
        implements MembershipEvent {

    @Override
    public UUID aggregateId() {
        return membershipId;
    }
}
