package com.studiosync.studio.layout.rules;

import com.studiosync.platform.money.Money;
import com.studiosync.studio.layout.plan.Grid;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.Map;
import java.util.TreeMap;

/** Rooms lie on the grid and apart, and are told apart by id and name; an hour in one is paid in the studio's currency. */
final class RoomRules {

    private static final String ROOMS = "rooms";

    private RoomRules() {}

    static void check(Layout layout, String currency, Violations violations) {
        Map<String, Room> rooms = Places.in(ROOMS, layout.rooms());
        requireSpace(layout, violations);
        violations.addRepeated(Places.values(rooms, "id", Room::id));
        violations.addRepeated(Places.values(rooms, "name", room -> Names.folded(room.name())));
        Places.values(rooms, "hourlyRate", Room::hourlyRate)
                .forEach((place, rate) -> requireCurrency(currency, rate, place, violations));
    }

    private static void requireSpace(Layout layout, Violations violations) {
        Map<Integer, Area> areas = new TreeMap<>();
        for (int index = 0; index < layout.rooms().size(); index++) {
            int room = index;
            Area.of(layout.rooms().get(index)).ifPresent(area -> areas.put(room, area));
        }
        areas.forEach((room, area) -> requireOnGrid(layout.grid(), area, position(room), violations));
        Overlaps.firstOf(areas)
                .forEach((room, earlier) ->
                        violations.add(position(room), "lets the room overlap " + Places.of(ROOMS, earlier)));
    }

    private static void requireOnGrid(Grid grid, Area area, String place, Violations violations) {
        if (!area.isOn(grid)) {
            violations.add(place, "lets the room reach beyond the grid");
        }
    }

    private static void requireCurrency(String currency, Money rate, String place, Violations violations) {
        if (rate.currency() != null && !rate.currency().equals(currency)) {
            violations.add(place + ".currency", "must be the studio's, " + currency);
        }
    }

    private static String position(int room) {
        return Places.of(ROOMS, room) + ".position";
    }
}
