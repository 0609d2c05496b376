package com.studiosync.contracts.profile;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A teacher's profile has changed; the fields hold what is true now.
 *
 * @param changed the names of the fields that are different; {@code null} is not told
 */
public record TeacherProfileUpdated(
        UUID teacherId, UUID studioId, String displayName, List<String> specialties, Set<String> changed)
        implements TeacherEvent {

    @Override
    public UUID aggregateId() {
        return teacherId;
    }
}
