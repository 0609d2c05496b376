package com.studiosync.identity.members;

import com.studiosync.identity.memberships.Memberships;
import com.studiosync.identity.memberships.Status;
import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.problems.ProblemException;
import com.studiosync.platform.problems.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The members of the studio whose transaction is under way, together with their accounts. */
@ApplicationScoped
class Members {

    private static final String SELECT = "select new com.studiosync.identity.members.Member(m, a)"
            + " from Membership m join Account a on a.id = m.accountId where ";

    private final Memberships memberships;

    Members(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Those that fit, oldest membership first. */
    Uni<Page<Member>> page(UUID studioId, MemberFilter filter, PageRequest request) {
        List<String> conditions = new ArrayList<>(List.of("m.studioId = :studio"));
        Map<String, Object> values = new LinkedHashMap<>(Map.of("studio", studioId));
        if (filter.status != null) {
            conditions.add("m.status = :status");
            values.put("status", Status.valueOf(filter.status));
        }
        if (filter.role != null) {
            conditions.add("array_position(m.roles, :role) > 0");
            values.put("role", filter.role);
        }
        request.after().map(Cursor::id).ifPresent(after -> {
            conditions.add("m.id > :after");
            values.put("after", after);
        });
        return select(String.join(" and ", conditions) + " order by m.id", values, request.fetchSize())
                .map(found -> Page.cut(
                        found, request, member -> Cursor.at(member.membership().id())));
    }

    /**
     * One of them.
     *
     * @throws ProblemException 404 (as failure) when there is none
     */
    Uni<Member> one(UUID studioId, UUID accountId) {
        return select(
                        "m.studioId = :studio and m.accountId = :account",
                        Map.of("studio", studioId, "account", accountId),
                        1)
                .map(found -> found.stream().findFirst().orElseThrow(() -> Problems.notFound("member")));
    }

    private Uni<List<Member>> select(String conditions, Map<String, Object> values, int limit) {
        return memberships.getSession().flatMap(session -> {
            var query = session.createSelectionQuery(SELECT + conditions, Member.class);
            values.forEach(query::setParameter);
            return query.setMaxResults(limit).getResultList();
        });
    }
}
