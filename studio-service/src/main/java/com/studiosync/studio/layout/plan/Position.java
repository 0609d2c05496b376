package com.studiosync.studio.layout.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell of the grid. */
public record Position(
        @NotNull @Min(0) @Max(Grid.MAX_SIDE - 1) @Schema(description = "Column, from 0", examples = "4")
        Integer x,

        @NotNull @Min(0) @Max(Grid.MAX_SIDE - 1) @Schema(description = "Row, from 0", examples = "2")
        Integer y) {}
