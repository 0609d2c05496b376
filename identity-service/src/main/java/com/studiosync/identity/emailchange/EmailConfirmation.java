package com.studiosync.identity.emailchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The token that was mailed to the new address. */
@Schema(name = "EmailConfirmation")
record EmailConfirmation(
        @NotBlank @Size(max = 200) @Schema(examples = "Zr0n1Y7mSx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXsQ")
        String token) {}
