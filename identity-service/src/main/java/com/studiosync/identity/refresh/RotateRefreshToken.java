package com.studiosync.identity.refresh;

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
import io.micrometer.core.instrument.MeterRegistry;
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

    /** What became of a refresh token, as the metric calls it, and the pair if there is one. */
    private record Rotation(String result, Optional<TokenResponse> pair) {

        static final Rotation REFUSED = new Rotation("refused", Optional.empty());
        static final Rotation REPLAYED = new Rotation("replayed", Optional.empty());

        static Rotation of(String result, TokenResponse pair) {
            return new Rotation(result, Optional.of(pair));
        }
    }

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
    private final MeterRegistry metrics;
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
            MeterRegistry metrics,
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
        this.metrics = metrics;
        this.clock = clock;
    }

    /** The refusal is told outside of the transaction: what a replay sets off must be committed. */
    Uni<TokenResponse> rotate(String token) {
        return transactions
                .ofPlatform(() -> sessionOf(token))
                .onItem()
                .ifNotNull()
                .transformToUni(
                        session -> transactions.ofAccount(session.accountId(), () -> rotateLocked(session.id(), token)))
                .onItem()
                .ifNull()
                .continueWith(Rotation.REFUSED)
                .invoke(rotation -> metrics.counter("refreshes", "result", rotation.result())
                        .increment())
                .map(rotation -> rotation.pair().orElseThrow(RotateRefreshToken::refused));
    }

    private Uni<Session> sessionOf(String token) {
        return refreshTokens
                .with(token)
                .onItem()
                .ifNotNull()
                .transformToUni(found -> sessions.findById(found.sessionId()));
    }

    /**
     * The token is read once the session is locked, so as others have left it. By then the session may be gone: those that
     * have ended are deleted some time later.
     */
    private Uni<Rotation> rotateLocked(UUID sessionId, String presented) {
        return sessions.locked(sessionId).onItem().ifNotNull().transformToUni(session -> refreshTokens
                .with(presented)
                .flatMap(token -> rotateWithin(session, token, presented, clock.instant())));
    }

    private Uni<Rotation> rotateWithin(Session session, RefreshToken token, String presented, Instant now) {
        if (!session.isAlive(now)) {
            return Uni.createFrom().item(Rotation.REFUSED);
        }
        if (token.isCurrent()) {
            return next(session, token, presented, now).map(pair -> Rotation.of("ok", pair));
        }
        return token.isWithinGrace(now, config.refreshGrace())
                ? tokens.of(session, refreshTokens.successorOf(presented)).map(pair -> Rotation.of("grace", pair))
                : endCompromised(session);
    }

    private Uni<TokenResponse> next(Session session, RefreshToken token, String presented, Instant now) {
        String successor = refreshTokens.successorOf(presented);
        token.replace(now);
        session.used(origins.current(), now);
        return refreshTokens
                .persist(RefreshToken.of(successor, session.id(), now))
                .flatMap(saved -> tokens.of(session, successor));
    }

    private Uni<Rotation> endCompromised(Session session) {
        return audit.note(Action.SESSION_COMPROMISED, session.studioId(), null, session.accountId())
                .flatMap(noted -> outbox.append(session.compromised()))
                .flatMap(told -> endSessions.end(session))
                .replaceWith(Rotation.REPLAYED);
    }

    private static ProblemException refused() {
        return Problems.of(REFRESH_REFUSED, "Sign in again.");
    }
}
