package com.studiosync.identity.refresh;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.identity.sessions.RefreshTokens;
import com.studiosync.identity.sessions.Session;
import com.studiosync.identity.sessions.Sessions;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Ends the session of a refresh token. A token that is not known is no error: the session is gone either way. */
@ApplicationScoped
class SignOut {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final EndSessions endSessions;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Clock clock;

    SignOut(
            Sessions sessions,
            RefreshTokens refreshTokens,
            EndSessions endSessions,
            AuditTrail audit,
            Transactions transactions,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.endSessions = endSessions;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> signOut(String refreshToken) {
        return transactions.ofPlatform(() -> refreshTokens
                .with(refreshToken)
                .onItem()
                .ifNotNull()
                .transformToUni(token -> sessions.locked(token.sessionId()))
                .onItem()
                .ifNotNull()
                .transformToUni(this::end));
    }

    private Uni<Void> end(Session session) {
        return session.isAlive(clock.instant())
                ? endSessions
                        .end(session)
                        .flatMap(ended -> audit.note(Action.SIGNED_OUT, session.studioId(), session.accountId()))
                : Uni.createFrom().voidItem();
    }
}
