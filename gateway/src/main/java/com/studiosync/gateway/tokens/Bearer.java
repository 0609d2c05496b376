package com.studiosync.gateway.tokens;

import com.studiosync.platform.problems.Problems;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/**
 * Finds the access token of a request: in one Authorization header, and nowhere else. A cookie is never taken for one,
 * and a request that has both is refused, because two readers could take it for two people.
 */
final class Bearer {

    private static final String SCHEME = "Bearer ";
    /** How the value of a cookie begins that is a JSON Web Token: {@code {"} in base64. */
    private static final String TOKEN_IN_COOKIE = "=eyJ";

    private Bearer() {}

    static Optional<String> tokenIn(MultiMap headers) {
        List<String> sent = headers.getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.size() > 1) {
            throw Problems.malformed("Send one Authorization header.");
        }
        if (headers.getAll(HttpHeaders.COOKIE).stream().anyMatch(cookie -> cookie.contains(TOKEN_IN_COOKIE))) {
            throw Problems.malformed("Send the access token in the Authorization header and none in a cookie.");
        }
        return Optional.of(token(sent.get(0)));
    }

    private static String token(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Problems.unauthenticated("The Authorization header must be: Bearer and an access token.");
        }
        return authorization.substring(SCHEME.length()).strip();
    }
}
