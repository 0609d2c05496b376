package com.studiosync.studio.layout.history;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.studio.layout.LayoutVersion;
import com.studiosync.studio.layout.LayoutVersions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at the versions that are kept. */
@ApplicationScoped
class History {

    private static final String SUMMARIES = """
            select new com.studiosync.studio.layout.history.VersionSummary(
                id, version, rooms, equipment, restoredFrom, changedBy, changedAt)
            from LayoutVersion
            """;

    /** Once that version is dropped, nothing is left behind it. */
    private static final String BEHIND =
            "where version < (select last.version from LayoutVersion last where last.id = :last)";

    private static final String NEWEST_FIRST = " order by version desc";

    private final Transactions transactions;
    private final LayoutVersions versions;

    History(Transactions transactions, LayoutVersions versions) {
        this.transactions = transactions;
        this.versions = versions;
    }

    Uni<Page<VersionSummary>> page(UUID studioId, PageRequest request) {
        Optional<Cursor> after = request.after();
        return transactions
                .inStudio(studioId, () -> summaries(after, request.fetchSize()))
                .map(rows -> Page.cut(rows, request, row -> Cursor.at(row.id())));
    }

    Uni<LayoutVersion> one(UUID studioId, long version) {
        return transactions.inStudio(studioId, () -> versions.required(version));
    }

    private static Uni<List<VersionSummary>> summaries(Optional<Cursor> after, int most) {
        String hql = SUMMARIES + after.map(last -> BEHIND).orElse("") + NEWEST_FIRST;
        return Panache.getSession().flatMap(session -> {
            var query = session.createSelectionQuery(hql, VersionSummary.class).setMaxResults(most);
            after.ifPresent(last -> query.setParameter("last", last.id()));
            return query.getResultList();
        });
    }
}
