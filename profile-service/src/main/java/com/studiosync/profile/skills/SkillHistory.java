package com.studiosync.profile.skills;

import com.studiosync.platform.paging.Cursor;
import com.studiosync.platform.paging.Page;
import com.studiosync.platform.paging.PageRequest;
import com.studiosync.profile.scope.Restriction;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps on the way of the students of the transaction's studio. In conditions a step is called {@code step}. */
@ApplicationScoped
public class SkillHistory implements PanacheRepositoryBase<SkillChange, UUID> {

    /** The attribute with the day of a step, for conditions. */
    public static final String DAY = "step.day";

    /** More than anybody climbs; a chart of more could not be read. */
    private static final int CHARTED = 500;

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    Uni<Void> add(SkillChange change) {
        return persist(change).replaceWithVoid();
    }

    /** The steps of one student that may be seen, in all specialties, newest first. */
    public Uni<Page<SkillChange>> page(UUID studentId, Restriction visible, PageRequest page) {
        UUID last = page.after().map(Cursor::id).orElse(AFTER_ALL);
        return newest(studentId, visible.and("step.id < :last", Map.of("last", last)), page.fetchSize())
                .map(rows -> Page.cut(rows, page, change -> Cursor.at(change.id())));
    }

    /** The latest of the steps of one student that may be seen, in all specialties, oldest first, as a chart draws them. */
    public Uni<List<SkillChange>> latest(UUID studentId, Restriction visible) {
        return newest(studentId, visible, CHARTED).map(rows -> {
            List<SkillChange> oldestFirst = new ArrayList<>(rows);
            Collections.reverse(oldestFirst);
            return oldestFirst;
        });
    }

    private Uni<List<SkillChange>> newest(UUID studentId, Restriction visible, int atMost) {
        Restriction wanted = visible.and("step.studentId = :student", Map.of("student", studentId));
        return find(
                        "from SkillChange step where %s order by step.id desc".formatted(wanted.condition()),
                        wanted.parameters())
                .range(0, atMost - 1)
                .list();
    }
}
