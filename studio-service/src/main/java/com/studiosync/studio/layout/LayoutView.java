package com.studiosync.studio.layout;

import com.studiosync.platform.preconditions.Versioned;
import com.studiosync.studio.layout.plan.Equipment;
import com.studiosync.studio.layout.plan.Grid;
import com.studiosync.studio.layout.plan.Label;
import com.studiosync.studio.layout.plan.Layout;
import com.studiosync.studio.layout.plan.Room;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The layout that holds, field by field as it can be put back. */
public record LayoutView(
        Grid grid,
        List<Room> rooms,
        List<Label> labels,
        List<Equipment> equipment,
        @Schema(hidden = true) long version) implements Versioned {

    public static LayoutView of(LayoutVersion current) {
        Layout layout = current.layout();
        return new LayoutView(layout.grid(), layout.rooms(), layout.labels(), layout.equipment(), current.version());
    }
}
