package com.studiosync.gateway.tokens;

import com.studiosync.platform.security.Claims;
import jakarta.json.JsonNumber;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Which generation of its session's tokens a token is of: what was withdrawn from its owner lets the older ones end. */
final class TokenGeneration {

    private TokenGeneration() {}

    /** A token without the claim is of the first. */
    static long of(JsonWebToken token) {
        Object claim = token.getClaim(Claims.GENERATION);
        return claim instanceof JsonNumber generation ? generation.longValue() : 0;
    }
}
