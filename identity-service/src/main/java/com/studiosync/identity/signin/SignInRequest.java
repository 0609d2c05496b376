package com.studiosync.identity.signin;

import com.studiosync.identity.passwords.PasswordRules;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * E-mail and password, and what shows that the device is known. A character that people count as one may be two of Java's.
 */
@Schema(name = "SignIn")
record SignInRequest(
        @NotBlank @Size(max = 254) @Schema(examples = "clara@example.com")
        String email,

        @NotNull @Size(min = 1, max = 2 * PasswordRules.MAX_LENGTH) @Schema(examples = "correct horse battery")
        String password,

        @Size(max = 200)
        @Schema(
                description = "What an earlier sign-in from this device gave; others' failed attempts do not slow it",
                examples = "AZjzwn0ae0OaUgw6bx0uEQAAAABsd2aAq1cXo3f0mTgqk2n0eU8v9J4ZcR1sWb7yHd5LpQxKt2A")
        String deviceToken) {}
