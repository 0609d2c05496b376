package com.studiosync.profile.assignments;

import com.studiosync.contracts.profile.AssignmentEvent;
import com.studiosync.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The assignments of the studio. All of it needs a transaction. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String NOT_ENDED = "teacherId = ?1 and (untilDate is null or untilDate > ?2)";
    private static final String WITH = " and studentId = ?3";
    private static final String IN_ORDER = " order by fromDate, id";

    private final Outbox outbox;

    Assignments(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Those of a teacher that hold on that day or will later, locked against other changes. */
    Uni<List<Assignment>> notEndedOf(UUID teacherId, LocalDate day) {
        return find(NOT_ENDED + IN_ORDER, teacherId, day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of a teacher to one student that hold on that day or will later, locked against other changes. */
    Uni<List<Assignment>> notEnded(UUID teacherId, UUID studentId, LocalDate day) {
        return find(NOT_ENDED + WITH + IN_ORDER, teacherId, day, studentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Writes a new or moved one together with what happened to it. */
    Uni<Assignment> keep(Assignment assignment) {
        return persist(assignment).call(kept -> outbox.append(kept.told())).call(this::flush);
    }

    Uni<Void> tell(List<? extends AssignmentEvent> events) {
        return outbox.append(events);
    }
}
