package com.studiosync.platform.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers by their digests the tokens that were verified, until they expire: whoever asks for a page asks for the next
 * with the same token, and a signature costs more than the row that is read. One that was verified with keys which are
 * published no longer is verified again, and refused. Tokens that are not good are not kept. Revocations are the
 * gateway's to refuse, before a request gets here.
 */
final class KnownTokens {

    /** A few kilobytes each. Beyond it those that were used least are verified again. */
    private static final int AT_MOST = 5_000;

    private static final Duration FORGOTTEN_UNUSED = Duration.ofMinutes(2);

    private final Cache<TokenDigest, Known> known = Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterAccess(FORGOTTEN_UNUSED)
            .executor(Runnable::run)
            .build();

    private final Duration clockSkew;
    private final Clock clock;

    KnownTokens(Duration clockSkew, Clock clock) {
        this.clockSkew = clockSkew;
        this.clock = clock;
    }

    /**
     * Who a token speaks for.
     *
     * @param edition the published keys as they are before the token is verified: when they change meanwhile, the next
     *     request verifies it with the new ones
     */
    JWTCallerPrincipal get(String token, Object edition, Verification verification) throws ParseException {
        TokenDigest digest = TokenDigest.of(token);
        Known found = known.getIfPresent(digest);
        if (found != null && found.edition() == edition && clock.instant().isBefore(found.until())) {
            return found.caller();
        }
        known.invalidate(digest);
        JWTCallerPrincipal caller = verification.of(token);
        known.put(
                digest,
                new Known(
                        caller,
                        edition,
                        Instant.ofEpochSecond(caller.getExpirationTime()).plus(clockSkew)));
        return caller;
    }

    /** Verifies a token, whatever is known. */
    interface Verification {
        JWTCallerPrincipal of(String token) throws ParseException;
    }

    private record Known(JWTCallerPrincipal caller, Object edition, Instant until) {}
}
