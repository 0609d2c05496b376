package com.studiosync.identity.members;

import com.studiosync.identity.memberships.Membership;
import com.studiosync.platform.problems.ProblemType;
import com.studiosync.platform.problems.Problems;

/** Tells members from those who wait to become one: what is done to the ones makes no sense for the others. */
final class Standing {

    private static final ProblemType PENDING = new ProblemType("member-pending", "This person waits for approval", 409);
    private static final ProblemType ACTIVE = new ProblemType("member-active", "This person is a member already", 409);

    private Standing() {}

    /** Lets a member pass; fails with 409 for somebody who waits. */
    static Membership member(Membership membership) {
        if (!membership.isActive()) {
            throw Problems.of(PENDING, "Approve or decline first.");
        }
        return membership;
    }

    /** Lets somebody who waits pass; fails with 409 for a member. */
    static Membership waiting(Membership membership) {
        if (membership.isActive()) {
            throw Problems.of(ACTIVE, "There is nothing left to decide; change or remove the member.");
        }
        return membership;
    }
}
