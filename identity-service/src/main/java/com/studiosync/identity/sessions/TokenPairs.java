package com.studiosync.identity.sessions;

import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.identity.tokens.AccessTokens;
import com.studiosync.identity.tokens.TokenSubject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

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
        if (session.studioId() == null) {
            return Uni.createFrom().item(pair(session, refreshToken, Powers.NONE));
        }
        return memberships
                .of(session.accountId(), session.studioId())
                .invoke(membership -> {
                    if (membership == null) {
                        session.bindTo(null);
                    }
                })
                .map(membership -> pair(session, refreshToken, Powers.of(membership)));
    }

    private TokenResponse pair(Session session, String refreshToken, Powers powers) {
        String accessToken = accessTokens.issue(new TokenSubject(
                session.accountId(),
                session.id(),
                session.generation(),
                session.createdAt(),
                session.studioId(),
                powers));
        return new TokenResponse(
                accessToken,
                "Bearer",
                accessTokens.lifetime().toSeconds(),
                refreshToken,
                Duration.between(clock.instant(), session.expiresAt()).toSeconds(),
                session.studioId(),
                powers.roles());
    }
}
