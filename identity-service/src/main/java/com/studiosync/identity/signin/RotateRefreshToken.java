package com.studiosync.identity.signin;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.origin.Origins;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.identity.sessions.RefreshToken;
import com.studiosync.identity.sessions.RefreshTokens;
import com.studiosync.identity.sessions.Session;
import com.studiosync.identity.sessions.SessionConfig;
import com.studiosync.identity.sessions.Sessions;
import com.studiosync.identity.sessions.TokenPairs;
import com.studiosync.identity.sessions.TokenResponse;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a new pair of tokens for a refresh token, once. A token that comes back a moment later gets the same successor; one
 * that comes back after that is in two hands, so the session ends.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9700#name-refresh-token-protection">RFC 9700, refresh token
 *     protection</a>
 */
@ApplicationScoped
class RotateRefreshToken {

    static final ProblemType REFRESH_REFUSED =
            new ProblemType("refresh-refused", "This refresh token is not good (any more)", 401);

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final TokenPairs tokens;
    private final EndSessions endSessions;
    private final AuditTrail audit;
    private final Origins origins;
    private final Outbox outbox;
    private final Transactions transactions;
    private final SessionConfig config;
    private final Clock clock;

    RotateRefreshToken(
            Sessions sessions,
            RefreshTokens refreshTokens,
            TokenPairs tokens,
            EndSessions endSessions,
            AuditTrail audit,
            Origins origins,
            Outbox outbox,
            Transactions transactions,
            SessionConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
        this.endSessions = endSessions;
        this.audit = audit;
        this.origins = origins;
        this.outbox = outbox;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    /** The refusal is told outside of the transaction: what a replay sets off must be committed. */
    Uni<TokenResponse> rotate(String token) {
        return transactions
                .ofPlatform(() -> refreshTokens.with(token).flatMap(this::accountOf))
                .flatMap(account -> account.map(id -> transactions.ofAccount(id, () -> rotateLocked(token)))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .map(pair -> pair.orElseThrow(RotateRefreshToken::refused));
    }

    private Uni<Optional<UUID>> accountOf(RefreshToken token) {
        return token == null
                ? Uni.createFrom().item(Optional.empty())
                : sessions.findById(token.sessionId())
                        .map(session -> Optional.ofNullable(session).map(Session::accountId));
    }

    private Uni<Optional<TokenResponse>> rotateLocked(String presented) {
        Instant now = clock.instant();
        return refreshTokens.with(presented).flatMap(found -> sessions.locked(found.sessionId())
                .flatMap(session -> refreshTokens.refreshed(found).flatMap(token -> {
                    if (!session.isAlive(now)) {
                        return Uni.createFrom().item(Optional.<TokenResponse>empty());
                    }
                    if (token.isCurrent()) {
                        return next(session, token, presented, now).map(Optional::of);
                    }
                    return token.isWithinGrace(now, config.refreshGrace())
                            ? tokens.of(session, refreshTokens.successorOf(presented))
                                    .map(Optional::of)
                            : endCompromised(session);
                })));
    }

    private Uni<TokenResponse> next(Session session, RefreshToken token, String presented, Instant now) {
        String successor = refreshTokens.successorOf(presented);
        token.replace(now);
        session.used(origins.current(), now);
        return refreshTokens
                .persist(RefreshToken.of(successor, session.id(), now))
                .flatMap(saved -> tokens.of(session, successor));
    }

    private Uni<Optional<TokenResponse>> endCompromised(Session session) {
        return audit.note(Action.SESSION_COMPROMISED, session.studioId(), null, session.accountId())
                .flatMap(noted -> outbox.append(session.compromised()))
                .flatMap(told -> endSessions.end(session))
                .replaceWith(Optional::empty);
    }

    private static ProblemException refused() {
        return Problems.of(REFRESH_REFUSED, "Sign in again.");
    }
}
