package com.studiosync.identity.tokens;

import com.studiosync.platform.tokens.TokenConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** When a signing key takes over, is due for a successor, and can go. Settings that would refuse good tokens stop the start. */
@Singleton
class KeyTimes {

    /** A replica that is slow to notice signs with the former key for a moment longer. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Duration publishAhead;
    private final Duration rotateEvery;
    private final Duration keptOn;

    KeyTimes(SigningKeyConfig keys, AccessTokenConfig accessTokens, TokenConfig tokens) {
        publishAhead = keys.publishAhead();
        rotateEvery = keys.rotateEvery();
        keptOn = accessTokens.lifetime().plus(tokens.clockSkew()).plus(MARGIN);
        requireLonger(
                "studiosync.signing-keys.publish-ahead",
                publishAhead,
                tokens.jwksRefresh().plusSeconds(SigningKeys.CACHED_SECONDS),
                "studiosync.tokens.jwks-refresh and the minute that caches keep the keys: who has not read a key cannot"
                        + " verify its tokens");
        requireLonger(
                "studiosync.signing-keys.rotate-every",
                rotateEvery,
                publishAhead.plus(keptOn),
                "studiosync.signing-keys.publish-ahead and the life of a token: keys would pile up");
    }

    private static void requireLonger(String setting, Duration value, Duration least, String reason) {
        if (value.compareTo(least) <= 0) {
            throw new IllegalStateException(
                    "Setting %s (%s) must be longer than %s, which is %s".formatted(setting, value, least, reason));
        }
    }

    /** From when on a key that is published now signs. */
    Instant takeOver(Instant now) {
        return now.plus(publishAhead);
    }

    /** When a key that signs since then is to have a successor. */
    Instant due(Instant signsFrom) {
        return signsFrom.plus(rotateEvery);
    }

    /** When the last token that a key signed is gone, given when its successor took over. */
    Instant gone(Instant succeededAt) {
        return succeededAt.plus(keptOn);
    }
}
