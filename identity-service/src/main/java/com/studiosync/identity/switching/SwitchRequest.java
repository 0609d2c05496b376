package com.studiosync.identity.switching;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The studio to go on in. */
@Schema(name = "SwitchStudio")
record SwitchRequest(
        @NotNull @Schema(examples = "0198f3c2-7d1a-7b43-9a52-0c3a6f1d2e11")
        UUID studioId) {}
