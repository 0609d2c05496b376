package com.studiosync.contracts.profile;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.contracts.Topics;

/** What happens on a student's way; the key is the student's, so that it stays in order with what happens to the student. */
public sealed interface ProgressEvent extends DomainEvent
        permits AttendanceRecorded, LessonNoteShared, GoalSet, GoalAchieved, RecordingAdded {

    @Override
    default String topic() {
        return Topics.PROFILE;
    }
}
