package com.studiosync.profile.students;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import com.studiosync.profile.scope.Rule;
import java.util.EnumSet;
import java.util.Set;

/** Keeps what is written about students who have left as it is. */
final class ArchivedStudents {

    private static final ProblemType ARCHIVED = new ProblemType("student-archived", "The student is archived", 409);
    private static final Set<Rule> ALLOWED =
            EnumSet.of(Rule.STUDENT_STATUS_EDIT, Rule.STUDENT_DELETE, Rule.ASSIGNMENT_DELETE, Rule.GUARDIANS_DELETE);

    private ArchivedStudents() {}

    /**
     * Lets everything pass but a change of an archived student; that somebody sees him no more is none.
     *
     * @throws com.studiosync.platform.problems.ProblemException 409 {@code student-archived}
     */
    static void verify(Student student, Rule rule) {
        boolean changes = rule.action() != Rule.Action.VIEW && !ALLOWED.contains(rule);
        if (changes && student.status() == StudentStatus.ARCHIVED) {
            throw Problems.of(
                    ARCHIVED, "What is written about an archived student no longer changes. Resume the student first.");
        }
    }
}
