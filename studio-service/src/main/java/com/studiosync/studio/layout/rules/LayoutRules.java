package com.studiosync.studio.layout.rules;

import com.studiosync.platform.problems.Problems;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;

/** Lets a layout pass that keeps all rules, or tells everything that is wrong with it. */
@ApplicationScoped
public class LayoutRules {

    private final Validator validator;

    LayoutRules(Validator validator) {
        this.validator = validator;
    }

    /**
     * Checks a layout for a studio that is paid in that currency. Lists that are too long are told alone, and what is in them
     * is not looked at.
     *
     * @throws com.studiosync.platform.problems.ProblemException 422 with every violation and its place, 413 beyond
     *     {@value LayoutSize#MOST_KIB} KiB
     */
    public void check(Layout layout, String currency) {
        LayoutSize.require(layout);
        throwIfAny(tooLong(layout));
        Violations violations = new Violations();
        validator.validate(layout).forEach(violation -> violations.add(place(violation), violation.getMessage()));
        RoomRules.check(layout, currency, violations);
        DoorRules.check(layout, violations);
        EquipmentRules.check(layout, violations);
        LabelRules.check(layout, violations);
        throwIfAny(violations);
    }

    private static Violations tooLong(Layout layout) {
        Violations violations = new Violations();
        requireAtMost(Layout.MAX_ROOMS, layout.rooms(), "rooms", violations);
        requireAtMost(Layout.MAX_LABELS, layout.labels(), "labels", violations);
        requireAtMost(Layout.MAX_EQUIPMENT, layout.equipment(), "equipment", violations);
        if (violations.isEmpty()) {
            Places.in("rooms", layout.rooms())
                    .forEach(
                            (place, room) -> requireAtMost(Room.MAX_DOORS, room.doors(), place + ".doors", violations));
        }
        return violations;
    }

    private static void requireAtMost(int most, List<?> elements, String place, Violations violations) {
        if (elements.size() > most) {
            violations.add(place, "must have at most " + most + " elements");
        }
    }

    private static void throwIfAny(Violations violations) {
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations.sorted());
        }
    }

    private static String place(ConstraintViolation<Layout> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "");
    }
}
