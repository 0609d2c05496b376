package com.studiosync.identity.memberships;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The stored memberships; which of them a transaction sees is decided by its scope. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    /** Two ways to become a member, gone at once, lead to one membership. */
    public static final String ONE_PER_STUDIO = "memberships_of_account";

    private static final String CONCERNED = "studioId = ?1 and (accountId in (?2, ?3)"
            + " or status = ?4 and array_position(roles, 'ADMIN') > 0) order by id";

    /** The membership of a person in a studio, or {@code null}; one that waits for approval is none. */
    public Uni<Membership> of(UUID accountId, UUID studioId) {
        return find("accountId = ?1 and studioId = ?2 and status = ?3", accountId, studioId, Status.ACTIVE)
                .firstResult();
    }

    /** The same, or the one that waits for approval. */
    public Uni<Membership> anyOf(UUID accountId, UUID studioId) {
        return find("accountId = ?1 and studioId = ?2", accountId, studioId).firstResult();
    }

    /** The one studio that a person belongs to, or {@code null} when there is none or more than one. */
    public Uni<Membership> onlyOneOf(UUID accountId) {
        return find("accountId = ?1 and status = ?2", accountId, Status.ACTIVE)
                .range(0, 1)
                .list()
                .map(found -> found.size() == 1 ? found.get(0) : null);
    }

    /**
     * Those whom a change of one member concerns, locked in the order of their ids: so nobody waits in a circle, and of two
     * admins who remove each other the second finds out.
     */
    public Uni<Circle> lockCircle(UUID studioId, UUID acting, UUID target) {
        return find(CONCERNED, studioId, acting, target, Status.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(locked -> Circle.of(locked, acting, target));
    }

    Uni<List<Membership>> pageOf(UUID accountId, PageRequest request) {
        PanacheQuery<Membership> query = request.after()
                .map(Cursor::id)
                .map(after -> find("accountId = ?1 and id > ?2 order by id", accountId, after))
                .orElseGet(() -> find("accountId = ?1 order by id", accountId));
        return query.range(0, request.fetchSize() - 1).list();
    }
}
