package com.studiosync.identity.erasure;

import com.studiosync.identity.passwords.PasswordRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password, so that a stolen token is not enough. */
@Schema(name = "ErasureRequest")
record ErasureRequest(
        @NotNull @Size(min = 1, max = 2 * PasswordRules.MAX_LENGTH) @Schema(examples = "correct horse battery")
        String currentPassword) {}
