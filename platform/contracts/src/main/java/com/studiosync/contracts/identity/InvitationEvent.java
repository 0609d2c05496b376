package com.studiosync.contracts.identity;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to an invitation to a studio; the invitation's id is the key. */
public sealed interface InvitationEvent extends DomainEvent
        permits InvitationSent, InvitationAccepted, InvitationRevoked {

    @Override
    default String topic() {
        return Topics.IDENTITY;
    }
}
