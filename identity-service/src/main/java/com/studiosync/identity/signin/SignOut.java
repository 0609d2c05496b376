package com.studiosync.identity.signin;

import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.identity.sessions.RefreshTokens;
import com.studiosync.identity.sessions.Sessions;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the session of a refresh token. A token that is not known is no error: the session is gone either way. */
@ApplicationScoped
class SignOut {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final EndSessions endSessions;
    private final Transactions transactions;

    SignOut(Sessions sessions, RefreshTokens refreshTokens, EndSessions endSessions, Transactions transactions) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.endSessions = endSessions;
        this.transactions = transactions;
    }

    Uni<Void> signOut(String refreshToken) {
        return transactions.ofPlatform(() -> refreshTokens
                .with(refreshToken)
                .onItem()
                .ifNotNull()
                .transformToUni(token -> sessions.locked(token.sessionId()))
                .onItem()
                .ifNotNull()
                .transformToUni(endSessions::end));
    }
}
