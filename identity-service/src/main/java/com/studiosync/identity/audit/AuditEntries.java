package com.studiosync.identity.audit;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored entries. The database lets a studio read its own, and nobody change any. */
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    /** Those that the transaction's studio may read, newest first, as many as make a page. */
    Uni<List<AuditEntry>> page(AuditFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = filter.conditions(values);
        page.after().map(Cursor::id).ifPresent(last -> {
            conditions.add("id < :last");
            values.put("last", last);
        });
        return find(String.join(" and ", conditions) + " order by id desc", values)
                .range(0, page.fetchSize() - 1)
                .list();
    }
}
