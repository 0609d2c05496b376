package com.studiosync.profile.audit;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The stored entries. The database lets a studio add and read its own, and nobody change any. */
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    private static final String OF_STUDENT = "studentId = :student and id < :last order by id desc";
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Those about one student, newest first. */
    Uni<Page<AuditEntry>> about(UUID studentId, PageRequest page) {
        UUID last = page.after().map(Cursor::id).orElse(AFTER_ALL);
        return find(OF_STUDENT, Map.of("student", studentId, "last", last))
                .range(0, page.fetchSize() - 1)
                .list()
                .map(rows -> Page.cut(rows, page, entry -> Cursor.at(entry.id())));
    }
}
