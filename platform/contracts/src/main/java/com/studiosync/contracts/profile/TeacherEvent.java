package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens to a teacher's profile; the profile's id is the key. */
public sealed interface TeacherEvent extends DomainEvent
        permits TeacherProfileCreated,
                TeacherProfileUpdated,
                TeacherProfilePublished,
                TeacherProfileUnpublished,
                AvailabilityChanged {

    @Override
    default String topic() {
        return Topics.PROFILE;
    }
}
