package com.studiosync.identity.refresh;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refresh token. */
@Schema(name = "RefreshToken")
record RefreshTokenRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Zr0n1Y7mSx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXsQ")
        String refreshToken) {}
