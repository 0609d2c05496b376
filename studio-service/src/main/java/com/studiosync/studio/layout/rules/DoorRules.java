package com.studiosync.studio.layout.rules;

import com.studiosync.studio.layout.plan.Door;
import com.studiosync.studio.layout.plan.Grid;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Doors fit into their walls, and no two into the same place. */
final class DoorRules {

    private DoorRules() {}

    static void check(Layout layout, Violations violations) {
        Places.in("rooms", layout.rooms()).forEach((place, room) -> check(room, place, violations));
    }

    private static void check(Room room, String place, Violations violations) {
        Map<String, String> taken = new HashMap<>();
        Places.in(place + ".doors", room.doors()).forEach((door, where) -> {
            if (isTold(where)) {
                requireInWall(room, where, door, violations);
                requireOwnPlace(where, door, taken, violations);
            }
        });
    }

    private static boolean isTold(Door door) {
        return door.wall() != null
                && Area.isWithin(0, door.offset(), Grid.MAX_SIDE - 1)
                && Area.isWithin(1, door.width(), Grid.MAX_SIDE);
    }

    private static void requireInWall(Room room, Door door, String place, Violations violations) {
        if (Area.isSize(room.size())
                && door.offset() + door.width() > door.wall().lengthIn(room.size())) {
            violations.add(place, "reaches beyond its wall");
        }
    }

    /** One cell of a wall after the other: walls are short. */
    private static void requireOwnPlace(Door door, String place, Map<String, String> taken, Violations violations) {
        IntStream.range(door.offset(), door.offset() + door.width())
                .mapToObj(cell -> taken.putIfAbsent(door.wall() + " " + cell, place))
                .filter(earlier -> earlier != null)
                .findFirst()
                .ifPresent(earlier -> violations.add(place, "overlaps " + earlier));
    }
}
