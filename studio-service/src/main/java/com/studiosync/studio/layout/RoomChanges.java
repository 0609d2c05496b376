package com.studiosync.studio.layout;

import com.studiosync.contracts.studio.StudioLayoutChanged;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a change of the layout means for those who plan with its rooms. */
record RoomChanges(Map<String, StudioLayoutChanged.Room> before, Map<String, StudioLayoutChanged.Room> now) {

    static RoomChanges between(Layout before, Layout now) {
        return new RoomChanges(byId(before), byId(now));
    }

    StudioLayoutChanged event(UUID studioId, long version) {
        Set<String> added = ids(now, id -> !before.containsKey(id));
        Set<String> changed =
                ids(now, id -> before.containsKey(id) && !before.get(id).equals(now.get(id)));
        Set<String> removed = ids(before, id -> !now.containsKey(id));
        List<StudioLayoutChanged.Room> asTheyWere = before.values().stream()
                .filter(room -> changed.contains(room.id()) || removed.contains(room.id()))
                .toList();
        return new StudioLayoutChanged(
                studioId, version, List.copyOf(now.values()), added, changed, removed, asTheyWere);
    }

    private static Set<String> ids(Map<String, StudioLayoutChanged.Room> rooms, Predicate<String> wanted) {
        return rooms.keySet().stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, StudioLayoutChanged.Room> byId(Layout layout) {
        Map<String, StudioLayoutChanged.Room> rooms = new LinkedHashMap<>();
        layout.rooms().forEach(room -> rooms.put(room.id(), told(room)));
        return rooms;
    }

    private static StudioLayoutChanged.Room told(Room room) {
        return new StudioLayoutChanged.Room(room.id(), room.name(), room.kind().name(), room.capacity());
    }
}
