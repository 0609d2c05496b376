package com.studiosync.identity.recovery;

import com.studiosync.identity.passwords.PasswordRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password that the account has, and the one to have from now on. */
@Schema(name = "PasswordChange")
record PasswordChange(
        @NotNull @Size(min = 1, max = 2 * PasswordRules.MAX_LENGTH) @Schema(examples = "correct horse battery")
        String currentPassword,

        @PasswordRules @Schema(examples = "seven tuned violins")
        String newPassword) {}
