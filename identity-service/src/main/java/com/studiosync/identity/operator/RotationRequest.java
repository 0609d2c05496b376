package com.studiosync.identity.operator;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How signing keys are to be replaced. */
@Schema(name = "SigningKeyRotation")
record RotationRequest(
        @NotNull
        @Schema(
                description =
                        "true when somebody else may have the private keys: whatever they signed is refused, and everybody"
                                + " refreshes",
                examples = "false")
        Boolean urgent) {}
