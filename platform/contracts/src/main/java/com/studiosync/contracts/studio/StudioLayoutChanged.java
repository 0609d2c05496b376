package com.studiosync.contracts.studio;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A studio's rooms, or what stands in them, were changed.
 *
 * @param version grows with every change of the layout
 * @param rooms all rooms that there are now
 * @param added ids of the rooms that are new
 * @param changed ids of the rooms of which name, kind or capacity is another
 * @param removed ids of the rooms that are gone
 * @param before the changed and the removed rooms as they were
 */
public record StudioLayoutChanged(
        UUID studioId,
        Long version,
        List<Room> rooms,
        Set<String> added,
        Set<String> changed,
        Set<String> removed,
        List<Room> before)
        implements StudioEvent {

    /**
     * A room, as far as others plan with it.
     *
     * @param id stays the same as long as the room is there
     * @param kind such as {@code LESSON} or {@code PRACTICE}; new ones come without notice
     * @param capacity how many people it holds
     */
    public record Room(String id, String name, String kind, int capacity) {}

    @Override
    public UUID aggregateId() {
        return studioId;
    }
}
