package com.studiosync.studio.layout.plan;

import com.studiosync.platform.constraints.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words on the plan; they begin at their cell. */
public record Label(
        @NotNull @PlainText @Size(max = 60) @Schema(examples = "Entrance")
        String text,

        @NotNull @Valid Position position) {}
