package com.studiosync.identity.sessions;

import com.studiosync.identity.origin.Origins;
import com.studiosync.platform.secrets.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Starts sessions, each with its first pair of tokens, in the account's transaction that is under way. */
@ApplicationScoped
public class StartSession {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final TokenPairs tokens;
    private final Origins origins;
    private final SessionConfig config;
    private final Clock clock;

    StartSession(
            Sessions sessions,
            RefreshTokens refreshTokens,
            TokenPairs tokens,
            Origins origins,
            SessionConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
        this.origins = origins;
        this.config = config;
        this.clock = clock;
    }

    /** The session of a new sign-in, bound to a studio, or to none for {@code null}. */
    public Uni<TokenResponse> start(UUID accountId, UUID studioId) {
        return begin(Session.start(accountId, studioId, origins.current(), clock.instant(), config.lifetime()));
    }

    /** A session of the same sign-in in another studio; switching does not prolong a sign-in. */
    public Uni<TokenResponse> inStudio(Session current, UUID studioId) {
        return begin(current.inStudio(studioId, origins.current(), clock.instant()));
    }

    private Uni<TokenResponse> begin(Session session) {
        String refreshToken = Secret.next();
        return sessions.persist(session)
                .call(saved -> refreshTokens.persist(RefreshToken.of(refreshToken, saved.id(), clock.instant())))
                .flatMap(saved -> tokens.of(saved, refreshToken));
    }
}
