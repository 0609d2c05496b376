package com.studiosync.identity.invitations;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored invitations of the studio whose transaction is under way. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String LAPSE =
            "update Invitation set status = EXPIRED, settledAt = expiresAt, version = version + 1"
                    + " where studioId = ?1 and emailKey in ?2 and status = PENDING and expiresAt <= ?3";

    private static final String MEMBERS_AMONG =
            "select a.emailKey from Account a join Membership m on m.accountId = a.id"
                    + " where m.studioId = ?1 and m.status = ACTIVE and a.emailKey in ?2";

    private static final String INVITED_AMONG =
            "select emailKey from Invitation where studioId = ?1 and status = PENDING and emailKey in ?2";

    /** The invitation with that token, or {@code null}. */
    public Uni<Invitation> with(InvitationToken token) {
        return find("tokenHash", token.hash()).firstResult();
    }

    /** The same, with everybody else who would change it waiting until the transaction ends. */
    public Uni<Invitation> lockedWith(InvitationToken token) {
        return find("tokenHash", token.hash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /**
     * One of them, locked.
     *
     * @throws com.studiosync.platform.problems.ProblemException 404 (as failure) when there is none
     */
    Uni<Invitation> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Invitations::unknown);
    }

    Uni<Invitation> one(UUID id) {
        return findById(id).onItem().ifNull().failWith(Invitations::unknown);
    }

    private static Throwable unknown() {
        return Problems.notFound("invitation");
    }

    /** Settles those that have expired, so that the addresses can be invited again. */
    public Uni<Integer> lapse(UUID studioId, Collection<String> keys, Instant now) {
        return getSession().flatMap(session -> session.createMutationQuery(LAPSE)
                .setParameter(1, studioId)
                .setParameter(2, keys)
                .setParameter(3, now)
                .executeUpdate());
    }

    /** Those of the addresses that belong to members. */
    public Uni<List<String>> membersAmong(UUID studioId, Collection<String> keys) {
        return keysFrom(MEMBERS_AMONG, studioId, keys);
    }

    /** Those of the addresses that are invited and have not answered. */
    public Uni<List<String>> invitedAmong(UUID studioId, Collection<String> keys) {
        return keysFrom(INVITED_AMONG, studioId, keys);
    }

    private Uni<List<String>> keysFrom(String query, UUID studioId, Collection<String> keys) {
        return getSession().flatMap(session -> session.createSelectionQuery(query, String.class)
                .setParameter(1, studioId)
                .setParameter(2, keys)
                .getResultList());
    }

    /** Those that have not been answered, locked. */
    public Uni<List<Invitation>> lockPending(UUID studioId, Instant now) {
        return find("studioId = ?1 and status = PENDING and expiresAt > ?2 order by id", studioId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How many have not been answered. */
    public Uni<Long> countPending(UUID studioId, Instant now) {
        return count("studioId = ?1 and status = PENDING and expiresAt > ?2", studioId, now);
    }

    /** Those in a state, or all for {@code null}; oldest first. */
    Uni<List<Invitation>> page(UUID studioId, State state, Instant now, PageRequest request) {
        Map<String, Object> values = new HashMap<>(Map.of("studio", studioId));
        StringBuilder query = new StringBuilder("studioId = :studio");
        if (state != null) {
            query.append(" and ").append(condition(state));
        }
        if (state == State.PENDING || state == State.EXPIRED) {
            values.put("now", now);
        }
        request.after().map(Cursor::id).ifPresent(after -> {
            query.append(" and id > :after");
            values.put("after", after);
        });
        return find(query.append(" order by id").toString(), values)
                .range(0, request.fetchSize() - 1)
                .list();
    }

    private static String condition(State state) {
        return switch (state) {
            case PENDING -> "status = PENDING and expiresAt > :now";
            case EXPIRED -> "(status = EXPIRED or status = PENDING and expiresAt <= :now)";
            case ACCEPTED, REVOKED -> "status = " + state;
        };
    }
}
