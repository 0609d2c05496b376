package com.studiosync.profile.busy;

import com.studiosync.contracts.scheduling.LessonRescheduled;
import com.studiosync.contracts.scheduling.LessonScheduled;
import com.studiosync.platform.timetables.Period;
import java.util.UUID;

/**
 * A lesson that takes place; one without a moment in it cannot be made, so that its event is parked.
 *
 * @param moved whether it was planned before, at another time or with another teacher
 */
record Lesson(UUID lessonId, UUID studioId, UUID teacherId, Period time, boolean moved) {

    static Lesson of(LessonScheduled event) {
        return new Lesson(
                event.lessonId(), event.studioId(), event.teacherId(), new Period(event.from(), event.to()), false);
    }

    static Lesson of(LessonRescheduled event) {
        return new Lesson(
                event.lessonId(), event.studioId(), event.teacherId(), new Period(event.from(), event.to()), true);
    }
}
