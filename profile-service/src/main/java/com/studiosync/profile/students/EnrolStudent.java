package com.studiosync.profile.students;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.assignments.Assignments;
import com.studiosync.profile.specialties.TaughtSpecialties;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** An admin or a teacher takes a student in; whom a teacher takes in is assigned to her. */
@ApplicationScoped
class EnrolStudent {

    private final Transactions transactions;
    private final Students students;
    private final TaughtSpecialties taught;
    private final Assignments assignments;
    private final Caller caller;
    private final Clock clock;

    EnrolStudent(
            Transactions transactions,
            Students students,
            TaughtSpecialties taught,
            Assignments assignments,
            Caller caller,
            Clock clock) {
        this.transactions = transactions;
        this.students = students;
        this.taught = taught;
        this.assignments = assignments;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Student> enrol(StudentProfile profile) {
        UUID studioId = caller.studioId();
        Student student = Student.enrol(studioId, profile, clock);
        return StudentConflicts.named(transactions.inStudio(
                studioId, () -> taught.require("primaryInstrument", profile.primaryInstrument(), null)
                        .flatMap(known -> students.keep(student))
                        .call(enrolled -> assign(enrolled))));
    }

    /** An admin sees every student and may take one in for a colleague. */
    private Uni<Void> assign(Student student) {
        return caller.is(Role.ADMIN)
                ? Uni.createFrom().voidItem()
                : assignments.giveToTeacherOf(caller.accountId(), student.studioId(), student.id());
    }
}
