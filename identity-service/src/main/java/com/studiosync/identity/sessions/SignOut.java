package com.studiosync.identity.sessions;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Ends the session of a refresh token. A token that is not known is no error: the session is gone either way. */
@ApplicationScoped
class SignOut {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final TokenPairs tokens;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    SignOut(
            Sessions sessions,
            RefreshTokens refreshTokens,
            TokenPairs tokens,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> signOut(String refreshToken) {
        return transactions.ofPlatform(() -> refreshTokens
                .with(refreshToken)
                .flatMap(token -> token == null ? Uni.createFrom().nullItem() : sessions.locked(token.sessionId()))
                .flatMap(this::end));
    }

    private Uni<Void> end(Session session) {
        Instant now = clock.instant();
        return session == null || !session.isAlive(now)
                ? Uni.createFrom().voidItem()
                : outbox.append(session.revoke(now, tokens.accessTokenLifetime()));
    }
}
