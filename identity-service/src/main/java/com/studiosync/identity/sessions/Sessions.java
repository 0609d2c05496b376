package com.studiosync.identity.sessions;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored sessions. Whoever locks several takes them in the order of their ids, so that nobody waits in a circle. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private static final String ALIVE = "accountId = ?1 and revokedAt is null and expiresAt > ?2";

    /** The session, with everybody else who would change it waiting until the transaction ends. */
    public Uni<Session> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The living sessions of an account, locked. */
    Uni<List<Session>> lockAliveOf(UUID accountId, Instant now) {
        return find(ALIVE + " order by id", accountId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that are bound to one studio, locked. */
    Uni<List<Session>> lockAliveOf(UUID accountId, UUID studioId, Instant now) {
        return find(ALIVE + " and studioId = ?3 order by id", accountId, now, studioId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
