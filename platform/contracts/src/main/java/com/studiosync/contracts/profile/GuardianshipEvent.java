package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens between a guardian and a student; the student's id is the key. */
public sealed interface GuardianshipEvent extends DomainEvent permits GuardianLinked, GuardianUnlinked {

    @Override
    default String topic() {
        return Topics.PROFILE;
    }
}
