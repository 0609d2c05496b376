package com.studiosync.studio.layout.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a studio is laid out, seen from above; positions count cells from the upper left corner of the grid. */
public record Layout(
        @NotNull @Valid Grid grid,

        @Size(max = MAX_ROOMS) @Schema(description = "Rooms may touch and may not overlap")
        List<@NotNull @Valid Room> rooms,

        @Size(max = MAX_LABELS) @Schema(description = "Words on the plan, wherever they help")
        List<@NotNull @Valid Label> labels,

        @Size(max = MAX_EQUIPMENT) @Schema(description = "Each thing stands on a cell of its room, alone")
        List<@NotNull @Valid Equipment> equipment) {

    public static final int MAX_ROOMS = 100;
    public static final int MAX_LABELS = 50;
    public static final int MAX_EQUIPMENT = 500;

    /** What a studio has before it builds something: space. */
    public static final Layout EMPTY = new Layout(Grid.USUAL, null, null, null);

    public Layout {
        rooms = listed(rooms);
        labels = listed(labels);
        equipment = listed(equipment);
    }

    /** None instead of no list; null elements stay, so that they can be refused. */
    static <T> List<T> listed(List<T> elements) {
        return elements == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(elements));
    }
}
