package com.studiosync.identity.signin;

import com.studiosync.identity.sessions.TokenResponse;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tokens of a new session, and one that the device keeps for the next sign-in. */
@Schema(name = "SignedIn")
record SignInResponse(
        @Schema(examples = "eyJhbGciOiJSUzI1NiIsImtpZCI6…") String accessToken,
        @Schema(examples = "Bearer") String tokenType,
        @Schema(description = "Seconds", examples = "900") long expiresIn,

        @Schema(examples = "Zr0n1Y7mSx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXsQ")
        String refreshToken,

        @Schema(description = "Seconds", examples = "2592000")
        long refreshExpiresIn,

        @Schema(description = "The studio that the tokens are bound to, or null")
        UUID studioId,

        @Schema(examples = "[\"ADMIN\"]") Set<String> roles,

        @Schema(
                description = "Bring it back with the next sign-in from this device, also after signing out",
                examples = "AZjzwn0ae0OaUgw6bx0uEQAAAABsd2aAq1cXo3f0mTgqk2n0eU8v9J4ZcR1sWb7yHd5LpQxKt2A")
        String deviceToken) {

    static SignInResponse of(TokenResponse tokens, String deviceToken) {
        return new SignInResponse(
                tokens.accessToken(),
                tokens.tokenType(),
                tokens.expiresIn(),
                tokens.refreshToken(),
                tokens.refreshExpiresIn(),
                tokens.studioId(),
                tokens.roles(),
                deviceToken);
    }
}
