package com.studiosync.identity.ownsessions;

import com.studiosync.identity.audit.Action;
import com.studiosync.identity.audit.AuditTrail;
import com.studiosync.identity.sessions.EndSessions;
import com.studiosync.identity.sessions.Session;
import com.studiosync.identity.sessions.Sessions;
import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Ends sessions because their owner says so, from one of them. That one is locked with the others, in the same order: of
 * two that would end each other, one does.
 */
@ApplicationScoped
class EndOwnSessions {

    private final Sessions sessions;
    private final EndSessions endSessions;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Clock clock;

    EndOwnSessions(
            Sessions sessions, EndSessions endSessions, AuditTrail audit, Transactions transactions, Clock clock) {
        this.sessions = sessions;
        this.endSessions = endSessions;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Ends one, which may be the own. */
    Uni<Void> endOne(UUID id, UUID accountId, UUID own) {
        return transactions.ofAccount(
                accountId, () -> sessions.lockAliveOf(accountId, List.of(own, id), clock.instant())
                        .invoke(alive -> Sessions.requireAmong(alive, own))
                        .map(alive -> alive.stream()
                                .filter(session -> session.id().equals(id))
                                .findFirst()
                                .orElseThrow(() -> Problems.notFound("session")))
                        .flatMap(this::end));
    }

    /** Ends all but the own. */
    Uni<Void> endOthers(UUID accountId, UUID own) {
        return transactions.ofAccount(accountId, () -> sessions.lockAliveOf(accountId, clock.instant())
                .invoke(alive -> Sessions.requireAmong(alive, own))
                .flatMap(alive -> endAll(alive.stream()
                        .filter(session -> !session.id().equals(own))
                        .toList())));
    }

    private Uni<Void> endAll(List<Session> others) {
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(this::end)
                .collect()
                .last();
    }

    private Uni<Void> end(Session session) {
        return endSessions
                .end(session)
                .flatMap(ended ->
                        audit.note(Action.SESSION_REVOKED, session.studioId(), session.accountId(), session.id()));
    }
}
