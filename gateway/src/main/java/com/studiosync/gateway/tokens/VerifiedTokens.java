package com.studiosync.gateway.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.studiosync.platform.tokens.AccessTokenVerifier;
import com.studiosync.platform.tokens.TokenConfig;
import com.studiosync.platform.tokens.TokenDigest;
import com.studiosync.platform.tokens.VerificationKeys;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once and remembers what came of it by its digest, as long as it has not expired and the published keys
 * are the same: one that was verified with a key that is gone is verified again, and refused. Only good tokens are kept.
 */
@Singleton
class VerifiedTokens {

    /** Some hundred bytes each. Beyond it those that were used least are verified again. */
    private static final int AT_MOST = 20_000;

    private static final Duration FORGOTTEN_UNUSED = Duration.ofMinutes(15);
    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final AccessTokenVerifier verifier;
    private final VerificationKeys keys;
    private final Duration clockSkew;
    private final Clock clock;
    private final Counter verified;
    private final Cache<TokenDigest, VerifiedToken> known;

    @Inject
    VerifiedTokens(
            AccessTokenVerifier verifier,
            VerificationKeys keys,
            TokenConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this(verifier, keys, config, clock, metrics, AT_MOST);
    }

    VerifiedTokens(
            AccessTokenVerifier verifier,
            VerificationKeys keys,
            TokenConfig config,
            Clock clock,
            MeterRegistry metrics,
            int atMost) {
        this.verifier = verifier;
        this.keys = keys;
        this.clockSkew = config.clockSkew();
        this.clock = clock;
        this.verified = metrics.counter("studiosync.gateway.tokens.verified");
        this.known = Caffeine.newBuilder()
                .maximumSize(atMost)
                .expireAfterAccess(FORGOTTEN_UNUSED)
                .executor(Runnable::run)
                .build();
        metrics.gauge("studiosync.gateway.tokens.known", known, Cache::estimatedSize);
    }

    /** @throws ParseException when it is not good */
    VerifiedToken verify(String token) throws ParseException {
        TokenDigest digest = TokenDigest.of(token);
        VerifiedToken found = known.getIfPresent(digest);
        return found != null && isStillGood(found) ? found : verifyAnew(token, digest);
    }

    private boolean isStillGood(VerifiedToken token) {
        return token.keys() == keys.edition() && clock.instant().isBefore(token.until());
    }

    private VerifiedToken verifyAnew(String token, TokenDigest digest) throws ParseException {
        known.invalidate(digest);
        if (!COMPACT.matcher(token).matches()) {
            throw new ParseException("not a compact token");
        }
        // Before it is verified: if they change meanwhile, the next request verifies it with the new ones.
        Object edition = keys.edition();
        JsonWebToken good = verifier.verify(token);
        verified.increment();
        VerifiedToken remembered = VerifiedToken.of(
                good, Instant.ofEpochSecond(good.getExpirationTime()).plus(clockSkew), edition);
        known.put(digest, remembered);
        return remembered;
    }
}
