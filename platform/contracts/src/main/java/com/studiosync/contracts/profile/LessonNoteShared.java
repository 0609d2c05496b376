package com.studiosync.contracts.profile;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody may read a lesson note who could not before; told once for each sharing.
 *
 * @param audience who may read it from now on: {@code STUDENT}, {@code GUARDIANS}
 */
public record LessonNoteShared(UUID studentId, UUID studioId, UUID noteId, Set<String> audience)
        implements ProgressEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
