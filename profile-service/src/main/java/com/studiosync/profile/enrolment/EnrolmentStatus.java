package com.studiosync.profile.enrolment;

import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;
import java.util.Set;

/** How far an application has come. */
public enum EnrolmentStatus {
    /** Nobody has decided anything. */
    REQUESTED,
    /** Waits for a place. */
    WAITLISTED,
    /** A place is kept until the applicant answers, or the offer lapses. */
    OFFERED,
    /** Has become a student. */
    ACCEPTED,
    /** The studio said no. */
    DECLINED,
    /** The applicant said no to an offer. */
    WITHDRAWN,
    /** The applicant said nothing to an offer. */
    LAPSED;

    private static final ProblemType NOT_NOW =
            new ProblemType("enrolment-state", "The application is in another state", 409);

    /** Lets pass what can be done in these states; a 409 in all others. */
    void require(Set<EnrolmentStatus> allowed) {
        if (!allowed.contains(this)) {
            throw Problems.of(NOT_NOW, "It is " + this + ", where this cannot be done.");
        }
    }
}
