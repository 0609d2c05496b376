package com.studiosync.profile.invited;

import com.studiosync.platform.security.Role;
import java.util.UUID;

/** A student or a guardian, with the role that goes with it. */
record Whom(Role role, UUID id) {

    static Whom student(UUID id) {
        return new Whom(Role.STUDENT, id);
    }

    static Whom guardian(UUID id) {
        return new Whom(Role.PARENT, id);
    }

    /** What refers to it in {@link InvitedPerson}. */
    String attribute() {
        return role == Role.STUDENT ? "studentId" : "guardianId";
    }
}
