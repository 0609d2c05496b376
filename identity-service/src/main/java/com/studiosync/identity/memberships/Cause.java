package com.studiosync.identity.memberships;

/** How a membership comes about. */
public enum Cause {
    /** The person founded the studio. */
    FOUNDED,
    /** The person registered on the studio's host. */
    REGISTERED,
    /** An admin approved the person's wish. */
    APPROVED,
    /** The person accepted an invitation. */
    INVITED
}
