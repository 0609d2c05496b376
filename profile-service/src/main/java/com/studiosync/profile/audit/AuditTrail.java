package com.studiosync.profile.audit;

import com.studiosync.platform.requests.RequestIds;
import com.studiosync.platform.security.Caller;
import com.studiosync.profile.students.Student;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Notes what a caller does, in the transaction that is under way: what is rolled back did not happen, and where no entry can be
 * written nothing is done or told.
 */
@ApplicationScoped
public class AuditTrail {

    private final Caller caller;
    private final Clock clock;

    AuditTrail(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Notes what the caller does to a student's data. The row is there when this completes. */
    public Uni<Void> note(Action action, Student student) {
        AuditEntry entry = AuditEntry.of(
                student.studioId(), student.id(), action, caller.accountId(), RequestIds.current(), clock.instant());
        return Panache.getSession().flatMap(session -> session.persist(entry).flatMap(persisted -> session.flush()));
    }
}
