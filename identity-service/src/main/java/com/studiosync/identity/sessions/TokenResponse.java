package com.studiosync.identity.sessions;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client needs to call the platform (RFC 6749, section 5.1, in this API's spelling). */
@Schema(name = "Tokens")
public record TokenResponse(
        @Schema(examples = "eyJhbGciOiJSUzI1NiIsImtpZCI6…") String accessToken,
        @Schema(examples = "Bearer") String tokenType,
        @Schema(description = "Seconds", examples = "900") long expiresIn,

        @Schema(examples = "Zr0n1Y7mSx0cPq2m4yV6vT1d8bK3hJ5wEoLrUiAaXsQ")
        String refreshToken,

        @Schema(description = "Seconds", examples = "2592000")
        long refreshExpiresIn,

        @Schema(description = "The studio that the tokens are bound to, or null")
        UUID studioId,

        @Schema(examples = "[\"ADMIN\"]") Set<String> roles) {}
