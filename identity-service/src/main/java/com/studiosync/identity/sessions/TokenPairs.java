package com.studiosync.identity.sessions;

import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.identity.tokens.AccessTokens;
import com.studiosync.identity.tokens.TokenSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes the pair of tokens for a session, with the roles as they are now. */
@ApplicationScoped
public class TokenPairs {

    private final AccessTokens accessTokens;
    private final Memberships memberships;
    private final Clock clock;

    TokenPairs(AccessTokens accessTokens, Memberships memberships, Clock clock) {
        this.accessTokens = accessTokens;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Runs in a transaction of the account. A session whose studio its owner has left is bound to none. */
    public Uni<TokenResponse> of(Session session, String refreshToken) {
        return powersIn(session).map(powers -> pair(session, refreshToken, powers));
    }

    private Uni<Powers> powersIn(Session session) {
        return session.studioId() == null
                ? Uni.createFrom().item(Powers.NONE)
                : memberships
                        .of(session.accountId(), session.studioId())
                        .invoke(membership -> {
                            if (membership == null) {
                                session.leftStudio();
                            }
                        })
                        .map(Powers::of);
    }

    private TokenResponse pair(Session session, String refreshToken, Powers powers) {
        Instant now = clock.instant();
        Duration lifetime = session.tokenLifetime(accessTokens.lifetime(), now);
        String accessToken = accessTokens.issue(new TokenSubject(
                session.accountId(),
                session.id(),
                session.generation(),
                session.createdAt(),
                lifetime,
                session.studioId(),
                powers));
        return new TokenResponse(
                accessToken,
                "Bearer",
                lifetime.toSeconds(),
                refreshToken,
                Duration.between(now, session.expiresAt()).toSeconds(),
                session.studioId(),
                powers.roles());
    }
}
