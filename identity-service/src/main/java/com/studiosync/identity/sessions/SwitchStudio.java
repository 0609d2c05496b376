package com.studiosync.identity.sessions;

import com.studiosync.identity.memberships.Memberships;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.secrets.Secret;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Starts a session in another of a person's studios: it needs a membership there, and no password. */
@ApplicationScoped
class SwitchStudio {

    private static final ProblemType NOT_A_MEMBER =
            new ProblemType("not-a-member", "You are not a member of this studio", 403);

    private final Memberships memberships;
    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final TokenPairs tokens;
    private final Transactions transactions;
    private final Clock clock;

    SwitchStudio(
            Memberships memberships,
            Sessions sessions,
            RefreshTokens refreshTokens,
            TokenPairs tokens,
            Transactions transactions,
            Clock clock) {
        this.memberships = memberships;
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The new session expires with the one that it comes from: switching does not prolong a sign-in. */
    Uni<TokenResponse> switchTo(UUID studioId, UUID accountId, UUID sessionId) {
        Instant now = clock.instant();
        String refreshToken = Secret.next();
        return transactions.ofAccount(accountId, () -> memberships
                .of(accountId, studioId)
                .onItem()
                .ifNull()
                .failWith(SwitchStudio::notAMember)
                .flatMap(membership -> sessions.findById(sessionId))
                .map(current -> current != null && current.isAlive(now) ? current : null)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.unauthenticated("This session has ended. Sign in again."))
                .flatMap(current -> sessions.persist(current.inStudio(studioId, now)))
                .call(session -> refreshTokens.persist(RefreshToken.of(refreshToken, session.id(), now)))
                .flatMap(session -> tokens.of(session, refreshToken)));
    }

    static ProblemException notAMember() {
        return Problems.of(NOT_A_MEMBER, "Ask the studio for an invitation.");
    }
}
