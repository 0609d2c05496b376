package com.studiosync.profile.availability;

import com.studiosync.contracts.profile.AvailabilityChanged;
import com.studiosync.platform.outbox.Outbox;
import com.studiosync.platform.preconditions.IfMatch;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.platform.timetables.document.DocumentCheck;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.teachers.Teachers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads and replaces when a teacher teaches, for herself or an admin. */
@ApplicationScoped
class KeepAvailability {

    private final Transactions transactions;
    private final Teachers teachers;
    private final Availabilities availabilities;
    private final DocumentCheck check;
    private final Outbox outbox;
    private final DataScope scope;
    private final Caller caller;

    KeepAvailability(
            Transactions transactions,
            Teachers teachers,
            Availabilities availabilities,
            DocumentCheck check,
            Outbox outbox,
            DataScope scope,
            Caller caller) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.availabilities = availabilities;
        this.check = check;
        this.outbox = outbox;
        this.scope = scope;
        this.caller = caller;
    }

    Uni<Availability> read(UUID teacherId) {
        return transactions.inStudio(caller.studioId(), () -> teachers.one(teacherId, scope.teachers())
                .invoke(teacher -> scope.require(Rule.AVAILABILITY_VIEW, teacher.accountId()))
                .flatMap(availabilities::of));
    }

    /** The teacher is locked, so that of two who tell it for the first time the second finds what the first has told. */
    Uni<Availability> replace(UUID teacherId, AvailabilityDocument wish, IfMatch expected) {
        return transactions.inStudio(caller.studioId(), () -> teachers.locked(teacherId, scope.teachers())
                .invoke(teacher -> scope.require(Rule.AVAILABILITY_EDIT, teacher.accountId()))
                .flatMap(availabilities::of)
                .invoke(availability -> expected.verify(availability.version()))
                .call(availability -> keep(availability, availability.replaceBy(wish.valid(check)))));
    }

    /** What did not change is not written, not even for the first time. */
    private Uni<Void> keep(Availability availability, Optional<AvailabilityChanged> change) {
        return change.map(event -> availabilities.persistAndFlush(availability).chain(() -> outbox.append(event)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
