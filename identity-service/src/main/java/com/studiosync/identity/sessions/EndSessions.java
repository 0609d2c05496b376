package com.studiosync.identity.sessions;

import com.studiosync.contracts.DomainEvent;
import com.studiosync.identity.tokens.AccessTokens;
import com.studiosync.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Ends sessions, or has their access tokens refused, in the transaction that is under way. */
@ApplicationScoped
public class EndSessions {

    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final Outbox outbox;
    private final Clock clock;

    EndSessions(Sessions sessions, AccessTokens accessTokens, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends a session that the caller has locked; one that has ended is left as it is. */
    public Uni<Void> end(Session session) {
        return session.isAlive(clock.instant())
                ? outbox.append(revoke(session))
                : Uni.createFrom().voidItem();
    }

    /** Ends every session of an account. */
    public Uni<Void> endAllOf(UUID accountId) {
        return endOthersOf(accountId, null);
    }

    /** Ends every session of an account but one. */
    public Uni<Void> endOthersOf(UUID accountId, UUID kept) {
        return sessions.lockAliveOf(accountId, clock.instant())
                .flatMap(alive -> outbox.append(alive.stream()
                        .filter(session -> !session.id().equals(kept))
                        .flatMap(session -> revoke(session).stream())
                        .toList()));
    }

    /** Has the access tokens of an account in one studio refused: they allow more than its owner may from now on. */
    public Uni<Void> refuseTokens(UUID accountId, UUID studioId) {
        return sessions.lockAliveOf(accountId, studioId, clock.instant()).flatMap(this::refuse);
    }

    /** Has everybody's access tokens in one studio refused: it is gone. */
    public Uni<Void> refuseTokensOf(UUID studioId) {
        return sessions.lockAliveIn(studioId, clock.instant()).flatMap(this::refuse);
    }

    private Uni<Void> refuse(List<Session> alive) {
        return outbox.append(alive.stream()
                .map(session -> session.refuseTokens(clock.instant(), accessTokens.lifetime()))
                .toList());
    }

    private List<DomainEvent> revoke(Session session) {
        return session.revoke(clock.instant(), accessTokens.lifetime());
    }
}
