package com.studiosync.identity.emailchange;

import com.studiosync.identity.passwords.PasswordRules;
import com.studiosync.platform.constraints.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address that the account is to have, and the password that it has. */
@Schema(name = "EmailChange")
record EmailChangeRequest(
        @NotBlank @EmailAddress @Size(max = 254) @Schema(examples = "clara.schumann@example.com")
        String email,

        @NotNull @Size(min = 1, max = 2 * PasswordRules.MAX_LENGTH) @Schema(examples = "correct horse battery")
        String currentPassword) {}
