package com.studiosync.studio.layout.rules;

import com.studiosync.studio.layout.plan.Label;
import com.studiosync.studio.layout.plan.Layout;

/** Labels begin on the grid. */
final class LabelRules {

    private LabelRules() {}

    static void check(Layout layout, Violations violations) {
        Places.values(Places.in("labels", layout.labels()), "position", Label::position)
                .forEach((place, position) -> {
                    if (Area.isPosition(position) && !Area.isOn(layout.grid(), position)) {
                        violations.add(place, "is outside of the grid");
                    }
                });
    }
}
