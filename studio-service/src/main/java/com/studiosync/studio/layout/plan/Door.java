package com.studiosync.studio.layout.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A door in a wall of its room. */
public record Door(
        @NotNull Wall wall,

        @NotNull
        @Min(0)
        @Max(Grid.MAX_SIDE - 1)
        @Schema(description = "Cells from the wall's left or upper end", examples = "3")
        Integer offset,

        @NotNull @Min(1) @Max(Grid.MAX_SIDE) @Schema(description = "Cells along the wall", examples = "2")
        Integer width) {

    /** North is up. */
    public enum Wall {
        NORTH,
        EAST,
        SOUTH,
        WEST;

        /** The length of this wall in a room of that size, in cells. */
        public int lengthIn(Extent room) {
            return this == NORTH || this == SOUTH ? room.width() : room.height();
        }
    }
}
