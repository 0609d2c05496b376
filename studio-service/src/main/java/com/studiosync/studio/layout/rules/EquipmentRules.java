package com.studiosync.studio.layout.rules;

import com.studiosync.studio.layout.plan.Equipment;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each thing is in one place, which is a cell of its room, and stands there alone. */
final class EquipmentRules {

    private EquipmentRules() {}

    static void check(Layout layout, Violations violations) {
        Map<String, Equipment> equipment = Places.in("equipment", layout.equipment());
        violations.addRepeated(Places.values(equipment, "id", Equipment::id));
        violations.addRepeated(Places.values(equipment, "serial", thing -> Names.folded(thing.serial())));
        violations.addRepeated(Places.values(equipment, "name", EquipmentRules::nameInRoom));
        violations.addRepeated(Places.values(equipment, "position", EquipmentRules::position));
        equipment.forEach((place, thing) -> {
            requireRoom(layout, thing, place, violations);
            requireSinglePiece(thing, place, violations);
        });
    }

    /** The same name may come again in another room: every room has its music stand. */
    private static List<String> nameInRoom(Equipment thing) {
        return thing.name() == null || thing.room() == null ? null : List.of(thing.room(), Names.folded(thing.name()));
    }

    private static Object position(Equipment thing) {
        return Area.isPosition(thing.position()) ? thing.position() : null;
    }

    private static void requireRoom(Layout layout, Equipment thing, String place, Violations violations) {
        if (thing.room() == null) {
            return;
        }
        Optional<Room> room = layout.rooms().stream()
                .filter(candidate -> candidate != null && thing.room().equals(candidate.id()))
                .findFirst();
        if (room.isEmpty()) {
            violations.add(place + ".room", "is no room of this layout");
        }
        room.flatMap(Area::of)
                .filter(area -> Area.isPosition(thing.position()) && !area.contains(thing.position()))
                .ifPresent(area -> violations.add(place + ".position", "is outside of the room"));
    }

    private static void requireSinglePiece(Equipment thing, String place, Violations violations) {
        if (thing.serial() != null && thing.quantity() != null && thing.quantity() > 1) {
            violations.add(place + ".quantity", "must be 1 for a thing with a serial number");
        }
    }
}
