package com.studiosync.profile.scope;

import com.studiosync.platform.problems.Problems;
import com.studiosync.platform.security.Caller;
import com.studiosync.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The scope of the caller's roles, taken together. Rows outside it look absent. */
@ApplicationScoped
public class DataScope {

    private static final Restriction PUBLISHED = new Restriction("publishedAt is not null", Map.of());

    private final Caller caller;

    DataScope(Caller caller) {
        this.caller = caller;
    }

    /** What anyone may see, signed in or not. */
    public static Restriction publicTeachers() {
        return PUBLISHED;
    }

    /** An admin sees all profiles; others the published ones and their own. */
    public Restriction teachers() {
        return caller.is(Role.ADMIN)
                ? Restriction.EVERYTHING
                : PUBLISHED.or(Restriction.ofAccount("accountId = :account", caller.accountId()));
    }

    /** An admin sees all students, a teacher those that she enrolled, a student himself, a parent nobody yet. */
    public Restriction students() {
        if (caller.is(Role.ADMIN)) {
            return Restriction.EVERYTHING;
        }
        Restriction visible = Restriction.NOTHING;
        if (caller.is(Role.TEACHER)) {
            visible = visible.or(Restriction.ofAccount("enrolledBy = :account", caller.accountId()));
        }
        if (caller.is(Role.STUDENT)) {
            visible = visible.or(Restriction.ofAccount("accountId = :account", caller.accountId()));
        }
        return visible;
    }

    /** Hourly rate and account of a teacher are for admins and for the teacher. */
    public boolean seesPrivateFieldsOf(UUID teacherAccountId) {
        return caller.is(Role.ADMIN) || caller.accountId().equals(teacherAccountId);
    }

    /** An admin changes any teacher's profile; others only the one of their own account. */
    public void requireTeacherOf(UUID teacherAccountId) {
        if (!seesPrivateFieldsOf(teacherAccountId)) {
            throw Problems.forbidden("Only an admin may make or change the profile of somebody else.");
        }
    }

    /** An admin changes any student; a teacher those that she enrolled. */
    public void requireTeacherOfStudent(UUID enrolledBy) {
        boolean enrolledByCaller = caller.is(Role.TEACHER) && caller.accountId().equals(enrolledBy);
        if (!caller.is(Role.ADMIN) && !enrolledByCaller) {
            throw Problems.forbidden("Only an admin or the student's teacher may change this.");
        }
    }
}
