package com.studiosync.profile.students;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.assignments.AssignTeacher;
import com.studiosync.profile.members.MemberAccounts;
import com.studiosync.profile.scope.Relation;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.scope.StudioDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** An admin or a teacher takes a student in; whom a teacher takes in is assigned to her. */
@ApplicationScoped
class EnrolStudent {

    private final Transactions transactions;
    private final Students students;
    private final PrimaryInstrument instrument;
    private final MemberAccounts accounts;
    private final AssignTeacher assigning;
    private final Caller caller;
    private final StudioDay day;
    private final Clock clock;

    EnrolStudent(
            Transactions transactions,
            Students students,
            PrimaryInstrument instrument,
            MemberAccounts accounts,
            AssignTeacher assigning,
            Caller caller,
            StudioDay day,
            Clock clock) {
        this.transactions = transactions;
        this.students = students;
        this.instrument = instrument;
        this.accounts = accounts;
        this.assigning = assigning;
        this.caller = caller;
        this.day = day;
        this.clock = clock;
    }

    Uni<SeenStudent> enrol(StudentProfile profile) {
        UUID studioId = caller.studioId();
        Student student = Student.enrol(studioId, profile, day.today(studioId), clock);
        SeenStudent own = new SeenStudent(student, Set.of(caller.is(Role.ADMIN) ? Relation.ADMIN : Relation.TEACHER));
        if (profile.accountId() != null) {
            own.require(Rule.STUDENT_ACCOUNT_EDIT);
        }
        return StudentConflicts.named(transactions.inStudio(studioId, () -> instrument
                .verify(profile)
                .chain(() -> accounts.verify(profile.accountId(), null, Role.STUDENT))
                .chain(() -> students.keep(student))
                .call(instrument::note)
                .call(this::assign)
                .replaceWith(own)));
    }

    /** An admin sees every student and may take one in for a colleague. */
    private Uni<?> assign(Student student) {
        return caller.is(Role.ADMIN)
                ? Uni.createFrom().voidItem()
                : assigning.assignTeacherOf(caller.accountId(), student.studioId(), student.id());
    }
}
