package com.studiosync.identity.recovery;

import com.studiosync.identity.passwords.PasswordRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The token that was mailed, and the password to have from now on. */
@Schema(name = "PasswordReset")
record PasswordReset(
        @NotBlank @Size(max = 200) @Schema(examples = "Zr0n1Y7mSx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXsQ")
        String token,

        @PasswordRules @Schema(examples = "seven tuned violins")
        String newPassword) {}
