package com.studiosync.identity.sessions;

import com.studiosync.identity.accounts.Accounts;
import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Powers;
import com.studiosync.identity.tokens.AccessTokens;
import com.studiosync.identity.tokens.TokenSubject;
import com.studiosync.platform.security.Claims;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Makes the pair of tokens for a session, with the roles as they are now. */
@ApplicationScoped
public class TokenPairs {

    private static final Powers OPERATOR = new Powers(Set.of(Claims.OPERATOR), Set.of(), Set.of());

    private final AccessTokens accessTokens;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Clock clock;

    TokenPairs(AccessTokens accessTokens, Accounts accounts, Memberships memberships, Clock clock) {
        this.accessTokens = accessTokens;
        this.accounts = accounts;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Runs in a transaction of the account. A session whose studio its owner has left is bound to none. */
    public Uni<TokenResponse> of(Session session, String refreshToken) {
        return powersIn(session).map(powers -> pair(session, refreshToken, powers));
    }

    private Uni<Powers> powersIn(Session session) {
        return session.studioId() == null
                ? powersInNoStudio(session)
                : memberships
                        .of(session.accountId(), session.studioId())
                        .flatMap(membership -> membership == null
                                ? powersInNoStudio(session.leftStudio())
                                : Uni.createFrom().item(Powers.of(membership)));
    }

    /** The operator's work is with the platform: in a studio the operator is a member like others, or nobody. */
    private Uni<Powers> powersInNoStudio(Session session) {
        return accounts.isOperator(session.accountId()).map(operator -> operator ? OPERATOR : Powers.NONE);
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
