package com.studiosync.identity.sessions;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored sessions. Whoever locks several takes them in the order of their ids, so that nobody waits in a circle. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private static final String ALIVE = "accountId = ?1 and revokedAt is null and expiresAt > ?2";

    private static final String FORGETTABLE_REFUSALS = """
            select * from sessions where tokens_refused_until < ?1
            order by tokens_refused_until limit ?2 for update skip locked
            """;

    private static final String DELETE_ENDED = """
            delete from sessions where id in (
                select id from sessions where least(revoked_at, expires_at) < ?1 and tokens_refused_until is null
                order by id limit ?2 for update skip locked)
            """;

    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** The session, with everybody else who would change it waiting until the transaction ends. */
    public Uni<Session> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The session of a caller, locked.
     *
     * @throws ProblemException 401 (as failure) when it has ended: its access token can do no more
     */
    public Uni<Session> lockedAlive(UUID id) {
        return requireAlive(locked(id));
    }

    /** The same without waiting for anybody. */
    public Uni<Session> requireAlive(UUID id) {
        return requireAlive(findById(id));
    }

    private Uni<Session> requireAlive(Uni<Session> found) {
        return found.map(session -> session != null && session.isAlive(clock.instant()) ? session : null)
                .onItem()
                .ifNull()
                .failWith(Sessions::ended);
    }

    /** The same for a caller whose sessions are at hand, all that live. */
    public static void requireAmong(List<Session> alive, UUID own) {
        if (alive.stream().noneMatch(session -> session.id().equals(own))) {
            throw ended();
        }
    }

    private static ProblemException ended() {
        return Problems.unauthenticated("This session has ended. Sign in again.");
    }

    /** The living sessions of an account, locked. */
    public Uni<List<Session>> lockAliveOf(UUID accountId, Instant now) {
        return find(ALIVE + " order by id", accountId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those among these, locked. */
    public Uni<List<Session>> lockAliveOf(UUID accountId, Collection<UUID> ids, Instant now) {
        return find(ALIVE + " and id in ?3 order by id", accountId, now, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A page of the living sessions of an account, the latest sign-in first. */
    public Uni<List<Session>> pageOf(UUID accountId, PageRequest request) {
        Instant now = clock.instant();
        PanacheQuery<Session> query = request.after()
                .map(Cursor::id)
                .map(after -> find(ALIVE + " and id < ?3 order by id desc", accountId, now, after))
                .orElseGet(() -> find(ALIVE + " order by id desc", accountId, now));
        return query.range(0, request.fetchSize() - 1).list();
    }

    /** Some whose refused tokens had expired by then, locked; those that somebody else holds are left for later. */
    Uni<List<Session>> lockForgettable(Instant then, int limit) {
        return getSession().flatMap(session -> session.createNativeQuery(FORGETTABLE_REFUSALS, Session.class)
                .setParameter(1, then)
                .setParameter(2, limit)
                .getResultList());
    }

    /** Deletes some that had ended by then, with their refresh tokens; returns how many. */
    Uni<Integer> deleteEnded(Instant then, int limit) {
        return getSession().flatMap(session -> session.createNativeQuery(DELETE_ENDED)
                .setParameter(1, then)
                .setParameter(2, limit)
                .executeUpdate());
    }

    /** Those that are bound to one studio, locked. */
    Uni<List<Session>> lockAliveOf(UUID accountId, UUID studioId, Instant now) {
        return find(ALIVE + " and studioId = ?3 order by id", accountId, now, studioId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of anybody that are bound to one studio, locked. */
    Uni<List<Session>> lockAliveIn(UUID studioId, Instant now) {
        return find("studioId = ?1 and revokedAt is null and expiresAt > ?2 order by id", studioId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
