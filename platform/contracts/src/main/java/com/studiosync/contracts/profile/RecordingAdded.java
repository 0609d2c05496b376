package com.studiosync.contracts.profile;

import java.util.UUID;

/**
 * There is something to hear of a student that was not there before.
 *
 * @param kind {@code LINK} or {@code AUDIO}
 */
public record RecordingAdded(UUID studentId, UUID studioId, UUID recordingId, String kind) implements ProgressEvent {

    @Override
    public UUID aggregateId() {
        return studentId;
    }
}
