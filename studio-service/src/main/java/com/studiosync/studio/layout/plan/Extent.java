package com.studiosync.studio.layout.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cells something takes. */
public record Extent(
        @NotNull @Min(1) @Max(Grid.MAX_SIDE) @Schema(description = "Columns", examples = "8")
        Integer width,

        @NotNull @Min(1) @Max(Grid.MAX_SIDE) @Schema(description = "Rows", examples = "6")
        Integer height) {}
