package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens between a teacher and a student; the student's id is the key. */
public sealed interface AssignmentEvent extends DomainEvent permits TeacherAssigned, TeacherUnassigned {

    @Override
    default String topic() {
        return Topics.PROFILE;
    }
}
