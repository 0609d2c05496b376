package com.studiosync.profile.students;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** An admin or a teacher takes a student in. */
@ApplicationScoped
class EnrolStudent {

    private final Transactions transactions;
    private final Students students;
    private final Caller caller;
    private final Clock clock;

    EnrolStudent(Transactions transactions, Students students, Caller caller, Clock clock) {
        this.transactions = transactions;
        this.students = students;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Student> enrol(StudentProfile profile) {
        UUID studioId = caller.studioId();
        Student student = Student.enrol(studioId, caller.accountId(), profile, clock);
        return StudentConflicts.named(transactions.inStudio(studioId, () -> students.keep(student)));
    }
}
