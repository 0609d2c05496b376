package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to a student's profile; the profile's id is the key. */
public sealed interface StudentEvent extends DomainEvent
        permits StudentEnrolled, StudentUpdated, StudentArchived, StudentRemoved {

    @Override
    default String topic() {
        return Topics.PROFILE;
    }
}
