package com.studiosync.contracts.scheduling;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/**
 * What happens to a lesson; the lesson's id is the key. The envelope's time tells which of two events of a lesson is the later
 * one. A lesson that was cancelled does not come back: another one has another id.
 */
public sealed interface LessonEvent extends DomainEvent permits LessonScheduled, LessonRescheduled, LessonCancelled {

    @Override
    default String topic() {
        return Topics.SCHEDULING;
    }
}
