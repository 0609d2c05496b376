package com.studiosync.contracts.identity;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to a session; the session's id is the key. */
public sealed interface SessionEvent extends DomainEvent permits SessionRevoked, SessionCompromised {

    @Override
    default String topic() {
        return Topics.IDENTITY;
    }
}
