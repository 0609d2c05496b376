package com.studiosync.profile.lessonnotes;

import com.studiosync.platform.outbox.Outbox;
import com.studiosync.profile.entries.Entries;
import com.studiosync.profile.entries.StudentWork;
import com.studiosync.profile.scope.Restriction;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.SeenStudent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** All lesson notes of the students of a studio. */
@Singleton
public class LessonNotes extends Entries<LessonNote> {

    private static final int MOST = 10_000;

    private static final Restriction SHARED_WITH_STUDENT = new Restriction("entry.forStudent = true", Map.of());
    private static final Restriction SHARED_WITH_GUARDIANS = new Restriction("entry.forGuardians = true", Map.of());

    private final StudentWork work;

    LessonNotes(Outbox outbox, StudentWork work) {
        super(LessonNote.class, "lesson note", MOST, outbox);
        this.work = work;
    }

    /** Those notes that the caller may read: all, those from the own time, or those that are shared; whatever applies. */
    public Restriction readable(SeenStudent seen) {
        Restriction readable = seen.may(Rule.NOTE_VIEW) ? work.entries(seen, Rule.NOTE_VIEW) : Restriction.NOTHING;
        if (seen.may(Rule.NOTE_FOR_STUDENT_VIEW)) {
            readable = readable.or(SHARED_WITH_STUDENT);
        }
        if (seen.may(Rule.NOTE_FOR_GUARDIANS_VIEW)) {
            readable = readable.or(SHARED_WITH_GUARDIANS);
        }
        return readable;
    }

    /** The teacher's profile that an account has; empty for one without. */
    Uni<UUID> teacherWith(UUID accountId) {
        return Panache.getSession().flatMap(session -> session.createSelectionQuery(
                        "select id from Teacher where accountId = :account", UUID.class)
                .setParameter("account", accountId)
                .getSingleResultOrNull());
    }
}
