package com.studiosync.contracts.identity;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to a person's membership in a studio; the membership's id is the key. */
public sealed interface MembershipEvent extends DomainEvent
        permits MembershipRequested, MembershipGranted, MembershipChanged, MembershipRevoked {

    @Override
    default String topic() {
        return Topics.IDENTITY;
    }
}
