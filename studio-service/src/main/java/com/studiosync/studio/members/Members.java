package com.studiosync.studio.members;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The members of the studio that a transaction is in, or the memberships of the account that it is of. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {

    /** Notes the roles of a member, who may be a new one. */
    public Uni<Void> rolesAre(Set<String> roles, UUID membershipId, UUID studioId, UUID accountId, Instant since) {
        return findById(membershipId)
                .onItem()
                .ifNull()
                .continueWith(() -> Member.of(membershipId, studioId, accountId))
                .invoke(member -> member.becomes(roles, since))
                .flatMap(this::persistAndFlush)
                .replaceWithVoid();
    }

    /** Forgets a membership that has ended. */
    public Uni<Void> end(UUID membershipId) {
        return deleteById(membershipId).replaceWithVoid();
    }

    /** The accounts of a studio's admins, who is it for longest first. */
    public Uni<List<UUID>> adminsOf(UUID studioId) {
        return list("studioId = ?1 and adminSince is not null order by adminSince, membershipId", studioId)
                .map(admins -> admins.stream().map(Member::accountId).toList());
    }

    /** The memberships of an account from a position on, one more than fit on the page. */
    public Uni<List<Member>> pageOf(UUID accountId, PageRequest request) {
        PanacheQuery<Member> query = request.after()
                .map(Cursor::id)
                .map(after -> find("accountId = ?1 and membershipId > ?2 order by membershipId", accountId, after))
                .orElseGet(() -> find("accountId = ?1 order by membershipId", accountId));
        return query.range(0, request.fetchSize() - 1).list();
    }
}
