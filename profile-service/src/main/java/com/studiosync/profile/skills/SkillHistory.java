package com.studiosync.profile.skills;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps on the way of the students of the transaction's studio. */
@ApplicationScoped
public class SkillHistory implements PanacheRepositoryBase<SkillChange, UUID> {

    /** More than anybody climbs; a chart of more could not be read. */
    private static final int CHARTED = 500;

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    Uni<Void> add(SkillChange change) {
        return persist(change).replaceWithVoid();
    }

    /** The steps of one student in all specialties, newest first. */
    public Uni<Page<SkillChange>> page(UUID studentId, PageRequest page) {
        UUID last = page.after().map(Cursor::id).orElse(AFTER_ALL);
        return find("studentId = :student and id < :last order by id desc", Map.of("student", studentId, "last", last))
                .range(0, page.fetchSize() - 1)
                .list()
                .map(rows -> Page.cut(rows, page, change -> Cursor.at(change.id())));
    }

    /** The latest steps of one student in all specialties, oldest first, as a chart draws them. */
    public Uni<List<SkillChange>> latest(UUID studentId) {
        return find("studentId = ?1 order by id desc", studentId)
                .range(0, CHARTED - 1)
                .list()
                .invoke(Collections::reverse);
    }
}
