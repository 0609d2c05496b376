package com.studiosync.gateway.tokens;

import com.studiosync.platform.security.Claims;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the gateway needs of a token that was good when it was verified.
 *
 * @param until when it expires, clock skew included
 * @param keys the key set that it was verified with
 */
record VerifiedToken(UUID account, UUID session, long generation, Optional<UUID> studio, Instant until, Object keys) {

    static VerifiedToken of(JsonWebToken token, Instant until, Object keys) {
        return new VerifiedToken(
                UUID.fromString(token.getSubject()),
                UUID.fromString(token.getClaim(Claims.SESSION)),
                TokenGeneration.of(token),
                token.<String>claim(Claims.STUDIO).map(UUID::fromString),
                until,
                keys);
    }
}
