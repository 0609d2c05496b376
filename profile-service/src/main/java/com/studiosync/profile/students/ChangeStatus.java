package com.studiosync.profile.students;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.scope.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Notes that a student leaves, takes a break or comes back, and removes one for good. */
@ApplicationScoped
class ChangeStatus {

    private final Transactions transactions;
    private final StudentAccess access;
    private final Students students;
    private final Caller caller;
    private final Clock clock;

    ChangeStatus(Transactions transactions, StudentAccess access, Students students, Caller caller, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.students = students;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<SeenStudent> archive(UUID id) {
        return change(id, Student::archive);
    }

    Uni<SeenStudent> pause(UUID id) {
        return change(id, Student::pause);
    }

    Uni<SeenStudent> resume(UUID id) {
        return change(id, Student::resume);
    }

    /** All that hangs on the student goes, too: the database sees to that. */
    Uni<Void> remove(UUID id) {
        return transactions.inStudio(caller.studioId(), () -> access.seen(id, Rule.STUDENT_DELETE)
                .map(SeenStudent::student)
                .invoke(Student::leaveForGood)
                .flatMap(students::remove));
    }

    private Uni<SeenStudent> change(UUID id, BiConsumer<Student, Instant> change) {
        return transactions.inStudio(caller.studioId(), () -> access.seen(id, Rule.STUDENT_STATUS_EDIT)
                .invoke(seen -> change.accept(seen.student(), clock.instant()))
                .call(seen -> students.keep(seen.student())));
    }
}
