package com.studiosync.identity.memberships;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored memberships; which of them a transaction sees is decided by its scope. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    /** The membership of a person in a studio, or {@code null}. */
    public Uni<Membership> of(UUID accountId, UUID studioId) {
        return find("accountId = ?1 and studioId = ?2", accountId, studioId).firstResult();
    }

    /** The one studio that a person belongs to, or {@code null} when there is none or more than one. */
    public Uni<Membership> onlyOneOf(UUID accountId) {
        return find("accountId", accountId).range(0, 1).list().map(found -> found.size() == 1 ? found.get(0) : null);
    }

    Uni<List<Membership>> pageOf(UUID accountId, PageRequest request) {
        PanacheQuery<Membership> query = request.after()
                .map(Cursor::id)
                .map(after -> find("accountId = ?1 and id > ?2 order by id", accountId, after))
                .orElseGet(() -> find("accountId = ?1 order by id", accountId));
        return query.range(0, request.fetchSize() - 1).list();
    }
}
