package com.studiosync.identity.sessions;

import com.studiosync.identity.memberships.Membership;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.tokens.AccessTokens;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Makes the pair of tokens for a session, with the roles as they are now. */
@ApplicationScoped
class TokenPairs {

    private final AccessTokens accessTokens;
    private final Memberships memberships;
    private final Clock clock;

    TokenPairs(AccessTokens accessTokens, Memberships memberships, Clock clock) {
        this.accessTokens = accessTokens;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Runs in a transaction of the account. A session whose studio its owner has left is bound to none. */
    Uni<TokenResponse> of(Session session, String refreshToken) {
        if (session.studioId() == null) {
            return Uni.createFrom().item(pair(session, refreshToken, Set.of()));
        }
        return memberships
                .of(session.accountId(), session.studioId())
                .invoke(membership -> {
                    if (membership == null) {
                        session.bindTo(null);
                    }
                })
                .map(membership -> pair(session, refreshToken, rolesOf(membership)));
    }

    private static Set<String> rolesOf(Membership membership) {
        return membership == null ? Set.of() : membership.roles();
    }

    private TokenResponse pair(Session session, String refreshToken, Set<String> roles) {
        String accessToken =
                accessTokens.issue(session.accountId(), session.id(), session.createdAt(), session.studioId(), roles);
        return new TokenResponse(
                accessToken,
                "Bearer",
                accessTokens.lifetime().toSeconds(),
                refreshToken,
                Duration.between(clock.instant(), session.expiresAt()).toSeconds(),
                session.studioId(),
                roles);
    }

    Duration accessTokenLifetime() {
        return accessTokens.lifetime();
    }
}
