package com.studiosync.identity.recovery;

import com.studiosync.identity.passwords.PasswordRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password that the account has, and the one to have from now on. */
@Schema(name = "PasswordChange")
record PasswordChange(
        @NotNull @Size(min = 1, max = 128) @Schema(examples = "correct horse battery")
        String currentPassword,

        @PasswordRules @Schema(examples = "seven tuned violins", minLength = 10, maxLength = 128)
        String newPassword) {}
