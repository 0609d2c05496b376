package com.studiosync.profile.scope;

import com.studiosync.platform.security.Role;

/**
 * What a caller can be to one person of the studio. A relation holds when the caller has the role that goes with it and the
 * rows say so; it is looked up anew with every request, so one that has ended gives nothing from the next request on.
 */
public enum Relation {
    /** An admin of the studio, whoever the person is. */
    ADMIN(Role.ADMIN, "1 = 1"),

    /** The student, or the teacher, whose account the caller has. */
    SELF(Role.STUDENT, "person.accountId = :account"),

    /** A teacher with an assignment to the student that holds today. */
    TEACHER(
            Role.TEACHER,
            taught(
                    "assignment.fromDate <= :today and (assignment.untilDate is null or assignment.untilDate > :today)")),

    /**
     * A teacher with an assignment that held on some day and has ended, in a studio that lets former teachers read what was
     * written then.
     */
    FORMER_TEACHER(
            Role.TEACHER,
            taught("assignment.untilDate <= :today and assignment.untilDate > assignment.fromDate")
                    + " and exists (select 1 from ProfileSettings settings where settings.formerTeachersReadHistory)"),

    /** A guardian of the student. */
    GUARDIAN(
            Role.PARENT,
            "exists (select 1 from Guardianship guardianship"
                    + " join Guardian guardian on guardian.id = guardianship.guardianId"
                    + " where guardianship.studentId = person.id and guardian.accountId = :account)");

    private final Role role;
    private final String condition;

    Relation(Role role, String condition) {
        this.role = role;
        this.condition = condition;
    }

    private static String taught(String when) {
        return "exists (select 1 from Assignment assignment join Teacher teacher on teacher.id = assignment.teacherId"
                + " where assignment.studentId = person.id and teacher.accountId = :account and " + when + ")";
    }

    /** The role without which the relation gives nothing. */
    public Role role() {
        return role;
    }

    /** Whether the caller is that to a student, as a condition on {@code person} with {@code :account} and {@code :today}. */
    String condition() {
        return condition;
    }
}
