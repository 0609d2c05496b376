package com.studiosync.studio.layout.templates;

import com.studiosync.studio.layout.plan.Layout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A layout to begin with. It names no prices, as they depend on the studio. */
public record Template(
        @Schema(examples = "small-studio") String code,
        @Schema(examples = "Small studio") String name,

        @Schema(examples = "Two teaching rooms and a place to wait, on 12 by 8 metres.")
        String description,

        Layout layout) {}
