package com.studiosync.profile.teachers;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.assignments.EndAssignments;
import com.studiosync.profile.scope.DataScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Removes a profile for good; a public one leaves the public first and who is taught is given up, so that others learn of it. */
@ApplicationScoped
class RemoveTeacher {

    private final Transactions transactions;
    private final Teachers teachers;
    private final EndAssignments ending;
    private final DataScope scope;
    private final Caller caller;
    private final Clock clock;

    RemoveTeacher(
            Transactions transactions,
            Teachers teachers,
            EndAssignments ending,
            DataScope scope,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.ending = ending;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Void> remove(UUID id) {
        return transactions.inStudio(caller.studioId(), () -> teachers.one(id, scope.teachers())
                .invoke(teacher -> teacher.unpublish(clock.instant()))
                .call(teacher -> ending.ofRemoved(teacher.studioId(), teacher.id()))
                .flatMap(teachers::remove));
    }
}
