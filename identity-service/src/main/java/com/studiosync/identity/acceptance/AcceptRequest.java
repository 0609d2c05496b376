package com.studiosync.identity.acceptance;

import com.studiosync.identity.passwords.PasswordRules;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation's token, and what shows that the account is one's own, or makes a new one. */
@Schema(name = "Acceptance")
record AcceptRequest(
        @NotNull
        @Size(min = 1, max = 200)
        @Schema(examples = "AZjzwn0ae0OaUgw6bx0uEVnSfWdJx9Sx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXs")
        String token,

        @Size(max = 100) @Schema(description = "For a new account", examples = "Robert")
        String firstName,

        @Size(max = 100) @Schema(description = "For a new account", examples = "Schumann")
        String lastName,

        @Size(max = 2 * PasswordRules.MAX_LENGTH)
        @Schema(
                description = "That of the account, or the one that a new account is to have; not needed with a token",
                examples = "correct horse battery")
        String password) {

    Newcomer newcomer() {
        return new Newcomer(stripped(firstName), stripped(lastName), password);
    }

    private static String stripped(String name) {
        return name == null ? null : name.strip();
    }
}
