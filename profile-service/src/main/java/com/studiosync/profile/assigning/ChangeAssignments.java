package com.studiosync.profile.assigning;

import com.studiosync.platform.security.Caller;
import com.studiosync.platform.tenancy.Transactions;
import com.studiosync.profile.assignments.AssignTeacher;
import com.studiosync.profile.assignments.Assigned;
import com.studiosync.profile.assignments.AssignmentConflicts;
import com.studiosync.profile.assignments.EndAssignments;
import com.studiosync.profile.scope.DataScope;
import com.studiosync.profile.scope.Rule;
import com.studiosync.profile.students.StudentAccess;
import com.studiosync.profile.teachers.Teachers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An admin decides who teaches whom: a teacher who could would choose for herself whom she may see. */
@ApplicationScoped
class ChangeAssignments {

    private final Transactions transactions;
    private final Teachers teachers;
    private final StudentAccess access;
    private final AssignTeacher assigning;
    private final EndAssignments ending;
    private final DataScope scope;
    private final Caller caller;

    ChangeAssignments(
            Transactions transactions,
            Teachers teachers,
            StudentAccess access,
            AssignTeacher assigning,
            EndAssignments ending,
            DataScope scope,
            Caller caller) {
        this.transactions = transactions;
        this.teachers = teachers;
        this.access = access;
        this.assigning = assigning;
        this.ending = ending;
        this.scope = scope;
        this.caller = caller;
    }

    Uni<Assigned> assign(UUID teacherId, UUID studentId, WantedPeriod wanted) {
        UUID studioId = caller.studioId();
        return AssignmentConflicts.named(
                transactions.inStudio(studioId, () -> bothSeen(teacherId, studentId, Rule.ASSIGNMENT_EDIT)
                        .flatMap(seen -> assigning.assign(studioId, teacherId, studentId, wanted.wanted()))));
    }

    Uni<Void> end(UUID teacherId, UUID studentId) {
        return transactions.inStudio(caller.studioId(), () -> bothSeen(teacherId, studentId, Rule.ASSIGNMENT_DELETE)
                .flatMap(seen -> ending.between(caller.studioId(), teacherId, studentId)));
    }

    private Uni<?> bothSeen(UUID teacherId, UUID studentId, Rule rule) {
        return teachers.one(teacherId, scope.teachers()).flatMap(teacher -> access.seenInTurn(studentId, rule));
    }
}
